package malmoi.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.clean.Lines.Kind;
import malmoi.clean.Lines.Line;

/**
 * The tags of templates that have a line of their own, and which closes which: {@code {% … %}} of
 * Jekyll and Hexo, {@code {{< … >}}} and {@code {{% … %}}} of Hugo.
 */
final class TemplateTags {
  static final Pattern TAG =
      Pattern.compile(
          "\\{%-?[ \\t]*(\\w+)((?:[^%\\n]|%(?!\\}))*+)%\\}"
              + "|\\{\\{([<%])[ \\t]*(/?\\w[\\w/-]*)([^{}\\n]*?)[ \\t]*/?[>%]\\}\\}");

  /**
   * A tag.
   *
   * @param name without the {@code end} or {@code /} of one that closes
   * @param rest what stands behind the name
   */
  record Tag(int line, String name, String rest, boolean closes) {}

  private final List<Tag> tags = new ArrayList<>();

  /** The line of the other tag of a pair, by the line of the one. */
  private final Map<Integer, Integer> other = new HashMap<>();

  private TemplateTags() {}

  static TemplateTags of(Typed typed) {
    TemplateTags found = new TemplateTags();
    if (mayBeIn(typed.text())) {
      for (int k = 0; k < typed.lines().size(); k++) {
        found.read(typed, k);
      }
      found.pair();
    }
    return found;
  }

  static boolean mayBeIn(String text) {
    return text.contains("{%") || text.contains("{{<");
  }

  /** In the order of the text. */
  List<Tag> all() {
    return tags;
  }

  /** The line of the tag that closes this one, or is closed by it; its own when there is none. */
  int otherLine(Tag tag) {
    return other.getOrDefault(tag.line, tag.line);
  }

  private void read(Typed typed, int k) {
    Line line = typed.line(k);
    if (line.kind() == Kind.CODE || typed.first(line) != '{') {
      return;
    }
    int length = typed.text().substring(line.content(), line.end()).stripTrailing().length();
    Matcher tag = TAG.matcher(typed.text()).region(line.content(), line.content() + length);
    if (tag.matches()) {
      boolean liquid = tag.group(1) != null;
      String name = tag.group(liquid ? 1 : 4);
      String own = name.replaceFirst(liquid ? "^end" : "^/", "");
      tags.add(new Tag(k, own, tag.group(liquid ? 2 : 5), !own.equals(name)));
    }
  }

  private void pair() {
    Map<String, Deque<Tag>> open = new HashMap<>();
    for (Tag tag : tags) {
      Deque<Tag> before = open.computeIfAbsent(tag.name, name -> new ArrayDeque<>());
      if (!tag.closes) {
        before.push(tag);
      } else if (!before.isEmpty()) {
        int opening = before.pop().line;
        other.put(opening, tag.line);
        other.put(tag.line, opening);
      }
    }
  }
}
