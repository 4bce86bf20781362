package malmoi.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;
import malmoi.clean.TemplateTags.Tag;

/**
 * Shows what Jekyll, Hexo and Hugo would make of {@link TemplateTags}: code, notices, pictures, and
 * raw text. What only they can make is taken away where it has a line of its own. {@code {{ .Values
 * }}} are words.
 */
final class Templates {
  private static final Pattern CODE = Pattern.compile("highlight|codeblock|code");
  private static final Pattern NOTICE =
      Pattern.compile("note|notice|alert|callout|admonition|hint|tip|info|warning|danger|caution");
  private static final Pattern FOLD = Pattern.compile("details|expand|spoiler|collapse|fold");
  private static final Pattern SILENT = Pattern.compile("raw|comment|toc|code|tabs?|content|embed");

  private static final Pattern LANGUAGE =
      Pattern.compile("[ \\t]*(?:lang:)?\"?([A-Za-z][\\w+#-]*)?.*");
  private static final Pattern KIND =
      Pattern.compile("\\b(note|tip|info|success|important|warning|caution|danger)\\b");
  private static final Pattern TITLE = Pattern.compile("(?:title=|[ \\t])\"([^\"]*)\"");
  private static final Pattern FIGURE =
      Pattern.compile("(?:include[ \\t]+)?[\\w/-]*(?:figure|image|img)[\\w.-]*[ \\t].*");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:image_path|src|url|path)=[\"']([^\"'\\s()]+)[\"']"
              + "|[ \\t][\"']?([^\"'\\s()=]+\\.(?:png|jpe?g|gif|webp|svg|avif))\\b");
  private static final Pattern WORDS =
      Pattern.compile("(?:alt|caption|title|description)=[\"']([^\"'\\[\\]]*)[\"']");

  private static final Pattern TAB = Pattern.compile("\\btab[ \\t]+(?:title|name)=\"([^\"]+)\"");
  private static final Pattern EMBEDDED =
      Pattern.compile("\\bembed[ \\t]+url=\"(https?://[^\"\\s]+)\"");

  private final Typed typed;
  private final TemplateTags tags;
  private final List<Edit> edits = new ArrayList<>();

  /** Where the marks of fences stand. */
  private final NavigableSet<Integer> fences = new TreeSet<>();

  private Templates(Typed typed) {
    this.typed = typed;
    this.tags = TemplateTags.of(typed);
    String text = typed.text();
    int at = tags.all().isEmpty() ? -1 : text.indexOf("```");
    for (; at >= 0; at = text.indexOf("```", at + 3)) {
      fences.add(at);
    }
  }

  /** The edits that make fences around code, and take comments away. */
  static List<Edit> fenced(Typed typed) {
    Templates templates = new Templates(typed);
    templates.tags.all().forEach(templates::fence);
    return templates.edits;
  }

  /** The edits for all that is no code. */
  static List<Edit> shown(Typed typed) {
    Templates templates = new Templates(typed);
    templates.tags.all().forEach(templates::show);
    if (TemplateTags.mayBeIn(typed.text())) {
      typed.lines().forEach(templates::showWithin);
    }
    return templates.edits;
  }

  /** The lines of tags with which something is taken away, by the tags' names. */
  static Map<String, List<Line>> lost(Typed typed) {
    Templates templates = new Templates(typed);
    Map<String, List<Line>> lost = new LinkedHashMap<>();
    for (Tag tag : templates.tags.all()) {
      boolean kept = templates.isNotice(tag) || templates.isCode(tag) || templates.isPicture(tag);
      if (!kept && !tag.closes() && !SILENT.matcher(tag.name()).matches()) {
        lost.computeIfAbsent(tag.name(), name -> new ArrayList<>()).add(typed.line(tag.line()));
      }
    }
    return lost;
  }

  /** GitBook's {@code code} has a fence of its own within. */
  private boolean isCode(Tag tag) {
    return CODE.matcher(tag.name()).matches()
        && tags.otherLine(tag) != tag.line()
        && !(tag.name().equals("code") && hasFence(tag));
  }

  /** Whether marks of a fence stand between a tag and the other one. */
  private boolean hasFence(Tag tag) {
    int other = tags.otherLine(tag);
    int from = typed.line(Math.min(tag.line(), other)).end();
    int to = typed.line(Math.max(tag.line(), other)).start();
    Integer next = fences.ceiling(from);
    return next != null && next < to;
  }

  private boolean isNotice(Tag tag) {
    return (NOTICE.matcher(tag.name()).matches() || FOLD.matcher(tag.name()).matches())
        && tags.otherLine(tag) != tag.line();
  }

  private boolean isPicture(Tag tag) {
    return FIGURE.matcher(tag.name() + tag.rest()).matches() && ADDRESS.matcher(tag.rest()).find();
  }

  private void fence(Tag tag) {
    Line line = typed.line(tag.line());
    if (isCode(tag)) {
      edits.add(new Edit(line.content(), line.end(), fenceOf(tag)));
    } else if (tag.name().equals("comment") && tags.otherLine(tag) > tag.line()) {
      edits.add(new Edit(line.content(), typed.line(tags.otherLine(tag)).end(), ""));
    }
  }

  private String fenceOf(Tag tag) {
    String fence = hasFence(tag) ? "````" : "```";
    Matcher language = LANGUAGE.matcher(tag.rest());
    boolean named = !tag.closes() && language.matches() && language.group(1) != null;
    return named ? fence + language.group(1) : fence;
  }

  private void show(Tag tag) {
    Line line = typed.line(tag.line());
    if (isNotice(tag)) {
      edits.addAll(tag.closes() ? List.of(instead(line, ":::")) : notice(tag, line));
    } else if (isPicture(tag)) {
      edits.addAll(picture(line));
    } else if (isShown(TAB, tag)) {
      edits.addAll(shown(TAB, line, "**", "**\n"));
    } else if (isShown(EMBEDDED, tag)) {
      edits.addAll(shown(EMBEDDED, line, "", ""));
    } else if (!isCode(tag)) {
      edits.add(instead(line, ""));
    }
  }

  /** Whether a tag is one of GitBook's whose words are shown. */
  private static boolean isShown(Pattern pattern, Tag tag) {
    return !tag.closes() && pattern.matcher(tag.name() + tag.rest()).find();
  }

  private List<Edit> shown(Pattern pattern, Line line, String before, String behind) {
    Matcher words = typed.matcher(pattern, line);
    return words.find()
        ? Edit.around(instead(line, before), words.start(1), words.end(1), behind)
        : List.of();
  }

  private static Edit instead(Line line, String with) {
    return new Edit(line.content(), line.end(), with);
  }

  private List<Edit> notice(Tag tag, Line line) {
    Matcher kind = KIND.matcher(tag.rest().replaceAll("title=\"[^\"]*\"", ""));
    String own = KIND.matcher(tag.name()).matches() ? tag.name() : "note";
    String meant =
        FOLD.matcher(tag.name()).matches() ? "details" : kind.find() ? kind.group(1) : own;
    Matcher title = typed.matcher(TITLE, line);
    boolean titled = title.find() && !KIND.matcher(title.group(1)).matches();
    Edit head = instead(line, ":::" + meant + " ");
    return titled
        ? Edit.around(head, title.start(1), title.end(1), "")
        : List.of(instead(line, ":::" + meant));
  }

  private List<Edit> picture(Line line) {
    Matcher address = typed.matcher(ADDRESS, line);
    Matcher words = typed.matcher(WORDS, line);
    boolean named = words.find();
    boolean given = address.find();
    String end = "](" + (given ? address.group(address.group(1) == null ? 2 : 1) : "") + ")";
    int from = named ? words.start(1) : line.end();
    return Edit.around(instead(line, "!["), from, named ? words.end(1) : from, end);
  }

  /** Of tags among words those around raw text, and Hugo's, go; what they enclose stays. */
  private void showWithin(Line line) {
    if (line.kind() == Kind.CODE || line.plain()) {
      return;
    }
    Matcher tag = typed.matcher(TemplateTags.TAG, line);
    while (tag.find()) {
      boolean raw = tag.group(1) != null && tag.group(1).matches("(?:end)?raw");
      boolean hugo = tag.group(3) != null && !tag.group(4).matches("(?:rel)?ref");
      boolean alone = tag.start() == line.content() && isBlank(tag.end(), line.end());
      if ((raw || hugo) && !alone && !typed.untouchable().touches(tag.start(), tag.end())) {
        edits.add(new Edit(tag.start(), tag.end(), ""));
      }
    }
  }

  private boolean isBlank(int from, int to) {
    return typed.text().substring(from, to).isBlank();
  }
}
