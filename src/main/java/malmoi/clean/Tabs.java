package malmoi.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/**
 * Shows what Docusaurus and VuePress put into tabs one below the other, each under its label, and
 * takes away what their pages import.
 */
final class Tabs {
  private static final Pattern GROUP =
      Pattern.compile(
          "</?(?:Tabs|CodeGroup|CodeTabs)(?:[ \\t][^<>]*)?>[ \\t]*|</(?:TabItem|Tab|CodeGroupItem)>[ \\t]*");
  private static final Pattern ITEM =
      Pattern.compile("<(?:TabItem|Tab|CodeGroupItem)(?:[ \\t][^<>]*)?>[ \\t]*");
  private static final Pattern LABEL =
      Pattern.compile("\\s(?:label|title|name)=[\"']([^\"'<>]+)[\"']");
  private static final Pattern VALUE = Pattern.compile("\\svalue=[\"']([^\"'<>]+)[\"']");
  private static final Pattern IMPORT =
      Pattern.compile(
          "import\\s[^'\"\\n]*from\\s+['\"]@(?:theme|site|docusaurus)/[^'\"\\n]*['\"];?[ \\t]*");

  private Tabs() {}

  /** The edits for all tabs; those in code stay. */
  static List<Edit> parted(Typed typed) {
    List<Edit> edits = new ArrayList<>();
    int depth = 0;
    for (int k = 0; k < typed.lines().size(); k++) {
      Line line = typed.line(k);
      boolean text = line.kind() != Kind.CODE;
      char first = typed.first(line);
      if (text && first == '<' && typed.matcher(GROUP, line).matches()
          || text && first == 'i' && typed.matcher(IMPORT, line).matches()) {
        edits.add(new Edit(line.start(), line.end(), ""));
        depth = 0;
      } else if (text && first == '<' && typed.matcher(ITEM, line).matches()) {
        edits.addAll(label(typed, line));
        depth = depthBelow(typed, k);
      } else if (depth > 0 && line.start() < line.end()) {
        int to = Math.min(line.start() + depth, line.content());
        edits.add(new Edit(line.start(), to, ""));
      }
    }
    return edits;
  }

  private static List<Edit> label(Typed typed, Line line) {
    Matcher label = typed.matcher(LABEL, line);
    Matcher value = typed.matcher(VALUE, line);
    Matcher found = label.find() ? label : value;
    if (found == value && !value.find()) {
      return List.of(new Edit(line.start(), line.end(), ""));
    }
    Edit marked = new Edit(line.start(), line.end(), "**");
    return Edit.around(marked, found.start(1), found.end(1), "**\n");
  }

  /** How deep the first line below is indented. */
  private static int depthBelow(Typed typed, int k) {
    int next = k + 1;
    while (next < typed.lines().size() && typed.line(next).kind() == Kind.BLANK) {
      next++;
    }
    boolean quote = next >= typed.lines().size() || !typed.prefix(typed.line(next)).isBlank();
    return quote ? 0 : typed.prefix(typed.line(next)).length();
  }
}
