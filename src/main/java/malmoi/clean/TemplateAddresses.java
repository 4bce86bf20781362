package malmoi.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/**
 * Makes plain addresses of those that a template would fill in: {@code {{ site.baseurl }}/a.png} is
 * {@code /a.png}, {@code {% link a.md %}} and {@code {{< ref "a.md" >}}} are {@code a.md}.
 */
final class TemplateAddresses {
  private static final String TEMPLATE =
      "\\{\\{[ \\t]*(?:site|page|relURLPrefix|\\.Site)[\\w.]*[ \\t]*(?:\\|[^{}\\n]*)?\\}\\}"
          + "|\\{\\{-?[ \\t]*[\"']([^\"'\\n]*)[\"'][ \\t]*(?:\\|[^{}\\n]*)?\\}\\}"
          + "|\\{%-?[ \\t]*(?:link|post_url|asset_path|asset_img)[ \\t]+[\"']?([^%\"'\\n]*?)[\"']?[ \\t]*-?%\\}"
          + "|\\{\\{[<%][ \\t]*(?:rel)?ref[ \\t]+(?:path=)?[\"']?([^\"'{}\\n]*?)[\"']?[ \\t]*[>%]\\}\\}";

  private static final Pattern START =
      Pattern.compile("(?:\\]\\(<?|\\]:[ \\t]*<?|\\b(?:src|href)=[\"']?)(?=\\{[{%])");
  private static final Pattern PART = Pattern.compile(TEMPLATE);

  private TemplateAddresses() {}

  /** The edits for the addresses of all links and pictures. */
  static List<Edit> plain(Typed typed) {
    List<Edit> edits = new ArrayList<>();
    String text = typed.text();
    if (!text.contains("{{") && !text.contains("{%")) {
      return edits;
    }
    for (Line line : typed.lines()) {
      Matcher start = START.matcher(text).region(line.content(), line.end());
      while (line.kind() != Kind.CODE && start.find()) {
        if (!typed.untouchable().isCodeSpan(start.start())) {
          edits.addAll(plain(text, start.end(), line.end()));
        }
      }
    }
    return edits;
  }

  private static List<Edit> plain(String text, int from, int end) {
    List<Edit> edits = new ArrayList<>();
    Matcher part = PART.matcher(text).region(from, end);
    while (part.lookingAt()) {
      int group = part.group(1) != null ? 1 : part.group(2) != null ? 2 : 3;
      Edit whole = new Edit(part.start(), part.end(), group == 2 ? root(part.group(2)) : "");
      boolean named = part.group(group) != null;
      edits.addAll(
          named
              ? Edit.around(whole, part.start(group), part.end(group), ending(part, group))
              : List.of(whole));
      part.region(part.end(), end);
    }
    return edits;
  }

  /** A link of Jekyll's begins at the root of its site; a post is named without its folder. */
  private static String root(String path) {
    return path.startsWith("/") ? "" : path.contains("/") || path.contains(".") ? "/" : "";
  }

  private static String ending(Matcher part, int group) {
    return group == 2 && part.group().contains("post_url") ? ".md" : "";
  }
}
