package malmoi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import malmoi.text.Yaml.Entry;
import malmoi.text.Yaml.Mapping;
import malmoi.text.Yaml.Node;
import malmoi.text.Yaml.Scalar;
import malmoi.text.Yaml.Sequence;

/**
 * Reads the one line that nearly all front matter is made of: a word, a colon, and a text or a list
 * of texts that are words or stand in double quotes. To make a parser takes longer than to read it.
 * What may be anything else is left to {@link YamlReader}, which reads such a line likewise.
 */
final class YamlLine {
  private static final String IN_PLAIN = " -_./()";
  private static final int LONGEST = 1000;

  private final String line;
  private int at;

  private YamlLine(String line) {
    this.line = line;
  }

  /** The line with its key; empty when a whole YAML reader must look at it. */
  static Optional<Node> read(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    boolean ended = text.endsWith("\n");
    YamlLine line = new YamlLine(ended ? text.substring(0, text.length() - 1) : text);
    return line.entry().map(entry -> new Mapping(0, text.length(), List.of(entry)));
  }

  private Optional<Entry> entry() {
    while (at < line.length() && 'a' <= line.charAt(at) && line.charAt(at) <= 'z') {
      at++;
    }
    Scalar key = new Scalar(0, at, line.substring(0, at));
    if (at == 0 || !line.startsWith(": ", at)) {
      return Optional.empty();
    }
    at += 2;
    Optional<? extends Node> value = next() == '[' ? list() : scalar();
    return value.filter(whole -> at == line.length()).map(whole -> new Entry(key, whole));
  }

  private Optional<Sequence> list() {
    int start = at;
    List<Node> items = new ArrayList<>();
    do {
      at += items.isEmpty() ? 1 : 2;
      Optional<Scalar> item = scalar();
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.add(item.get());
    } while (line.startsWith(", ", at));
    return next() == ']' ? Optional.of(new Sequence(start, ++at, items)) : Optional.empty();
  }

  private Optional<Scalar> scalar() {
    int start = at;
    return next() == '"' ? quoted(start) : plain(start);
  }

  private Optional<Scalar> quoted(int start) {
    int end = line.indexOf('"', start + 1);
    for (at = start + 1; at < end; at++) {
      char c = next();
      if (!Character.isLetterOrDigit(c) && (c < ' ' || c > '~' || c == '\\')) {
        return Optional.empty();
      }
    }
    boolean closed = end == at++;
    return closed
        ? Optional.of(new Scalar(start, at, line.substring(start + 1, end)))
        : Optional.empty();
  }

  private Optional<Scalar> plain(int start) {
    while (Character.isLetterOrDigit(next()) || at > start && IN_PLAIN.indexOf(next()) >= 0) {
      at++;
    }
    return at > start && line.charAt(at - 1) != ' '
        ? Optional.of(new Scalar(start, at, line.substring(start, at)))
        : Optional.empty();
  }

  /** The character that is to be read, a line break at the end. */
  private char next() {
    return at < line.length() ? line.charAt(at) : '\n';
  }
}
