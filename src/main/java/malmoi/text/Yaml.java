package malmoi.text;

import java.util.List;
import java.util.Optional;

/**
 * Reads YAML 1.1 as text: {@code NO}, {@code 1e3}, {@code 2026-11-23} and {@code null} are the
 * words that the author wrote, and an absent value is the empty text. Offsets count UTF-16 units.
 */
public final class Yaml {

  /** A piece of a document, and where it stands in the text. */
  public sealed interface Node {
    int start();

    int end();
  }

  /**
   * A text.
   *
   * @param start of its quotes, when it has some
   */
  public record Scalar(int start, int end, String text) implements Node {}

  /** A list. */
  public record Sequence(int start, int end, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys with their values.
   *
   * @param entries in the order of the text; a key may stand twice
   */
  public record Mapping(int start, int end, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key with its value. */
  public record Entry(Scalar key, Node value) {}

  /** What keeps a text from being read. */
  public enum Mistake {
    /** A tab where only spaces may stand. */
    TAB,
    /** A {@code :}, <code>@</code>, {@code %} or back quote that should stand in quotes. */
    MARK,
    /** Anything else that is no YAML. */
    SYNTAX,
    /** An alias, or more size or depth than data written by hand has. */
    TOO_MUCH
  }

  /** Told when a text cannot be read. */
  public static final class Unreadable extends Exception {
    private final Mistake mistake;
    private final int offset;

    Unreadable(Mistake mistake, int offset) {
      super(mistake + " at " + offset);
      this.mistake = mistake;
      this.offset = offset;
    }

    public Mistake mistake() {
      return mistake;
    }

    /** Where the text stops being readable. */
    public int offset() {
      return offset;
    }
  }

  private Yaml() {}

  /** The one document that the text holds; an empty one is an empty mapping. */
  public static Node parse(String text) throws Unreadable {
    Optional<Node> line = YamlLine.read(text);
    return line.isPresent() ? line.get() : YamlReader.read(text);
  }
}
