package malmoi.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/**
 * Takes away kramdown's attribute lists, which say how things look: {@code {: .center}} below a
 * block, behind a link or a heading. One that makes a notice of its block, {@code {: .prompt-tip}},
 * makes one, and an id of a heading is kept. So goes what asks for a table of contents.
 */
final class Attributes {
  private static final Pattern OF_BLOCK = Pattern.compile("\\{:[^{}\\n]*\\}[ \\t]*");
  private static final Pattern OF_SPAN =
      Pattern.compile(
          "(?<=[)*_`\\]>])\\{:[ \\t]*[^{} \\t\\n][^{}\\n]*\\}|(?<=\\))\\{[ \\t]*[.#][\\w-][^{}\\n]*\\}");
  private static final Pattern OF_HEADING =
      Pattern.compile("[ \\t]+\\{:?[ \\t]*((?:[.#][^\\s{}]+|[\\w-]+=[^{}]*)[^{}]*)\\}[ \\t]*$");
  private static final Pattern PLAIN_ID = Pattern.compile("\\{#[^\\s{}]+\\}");
  private static final Pattern ID = Pattern.compile("#[^\\s{}.#]+");
  private static final Pattern CONTENTS =
      Pattern.compile("\\[TOC\\]|\\[\\[_?TOC_?\\]\\]", Pattern.CASE_INSENSITIVE);
  private static final Pattern LIST_OF_CONTENTS = Pattern.compile("\\{:[ \\t]*toc\\b.*");

  /** The themes Minimal Mistakes and Chirpy have classes that make a notice of a block. */
  private static final Pattern CLASS = Pattern.compile("\\.(?:notice(?:--)?|prompt-)([a-z]*)");

  private static final Map<String, String> KINDS =
      Map.of("success", "tip", "tip", "tip", "warning", "warning", "danger", "caution");

  private Attributes() {}

  /** The edits for all lists; those in code stay. */
  static List<Edit> removed(Typed typed) {
    List<Edit> edits = new ArrayList<>();
    for (int k = 0; k < typed.lines().size(); k++) {
      Line line = typed.line(k);
      if (line.kind() != Kind.CODE && !line.plain()) {
        edits.addAll(removed(typed, k));
      }
    }
    return edits;
  }

  private static List<Edit> removed(Typed typed, int k) {
    Line line = typed.line(k);
    if (typed.matcher(CONTENTS, line).matches()) {
      return List.of(new Edit(line.content(), line.end(), ""));
    }
    if (typed.matcher(OF_BLOCK, line).matches()) {
      return ofBlock(typed, k);
    }
    return line.kind() == Kind.HEADING ? ofHeading(typed, line) : ofSpans(typed, line);
  }

  private static List<Edit> ofBlock(Typed typed, int k) {
    Line line = typed.line(k);
    String list = typed.text().substring(line.content(), line.end());
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(line.content(), line.end(), ""));
    Matcher notice = CLASS.matcher(list);
    boolean item = typed.kind(k - 1) == Kind.TEXT && typed.isListItem(typed.line(k - 1));
    if (item && LIST_OF_CONTENTS.matcher(list).matches()) {
      edits.add(new Edit(typed.line(k - 1).content(), typed.line(k - 1).end(), ""));
    } else if (notice.find()) {
      edits.addAll(notice(typed, k, KINDS.getOrDefault(notice.group(1), "note")));
    }
    return edits;
  }

  /** Makes a notice of the paragraph or quote above a line. */
  private static List<Edit> notice(Typed typed, int k, String kind) {
    int first = k;
    while (typed.kind(first - 1) == Kind.TEXT
        && !typed.matcher(OF_BLOCK, typed.line(first - 1)).matches()) {
      first--;
    }
    List<Edit> edits = new ArrayList<>();
    if (first == k || isNoParagraph(typed, typed.line(first))) {
      return edits;
    }
    boolean quote = typed.prefix(typed.line(first)).startsWith(">");
    edits.add(Edit.insert(typed.line(first).start(), "> [!" + kind + "]\n"));
    for (int above = first; above < k && !quote; above++) {
      edits.add(Edit.insert(typed.line(above).start(), "> "));
    }
    return edits;
  }

  private static boolean isNoParagraph(Typed typed, Line line) {
    boolean indented = line.content() > line.start() && typed.prefix(line).isBlank();
    return indented || typed.isListItem(line) || "<!".indexOf(typed.first(line)) >= 0;
  }

  private static List<Edit> ofHeading(Typed typed, Line line) {
    Matcher list = typed.matcher(OF_HEADING, line);
    if (!list.find() || PLAIN_ID.matcher(list.group().strip()).matches()) {
      return List.of();
    }
    Matcher id = ID.matcher(list.group(1));
    String kept = id.find() ? " {" + id.group() + "}" : "";
    return List.of(new Edit(list.start(), list.end(), kept));
  }

  private static List<Edit> ofSpans(Typed typed, Line line) {
    Matcher list = typed.matcher(OF_SPAN, line);
    list.useTransparentBounds(true);
    return list.results()
        .filter(found -> !typed.untouchable().touches(found.start(), found.end()))
        .map(found -> new Edit(found.start(), found.end(), ""))
        .toList();
  }
}
