package malmoi.text;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import malmoi.text.Yaml.Entry;
import malmoi.text.Yaml.Mapping;
import malmoi.text.Yaml.Mistake;
import malmoi.text.Yaml.Node;
import malmoi.text.Yaml.Scalar;
import malmoi.text.Yaml.Sequence;
import malmoi.text.Yaml.Unreadable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Makes a tree of Jackson's YAML tokens, and our mistakes of its and SnakeYAML's exceptions. */
final class YamlReader {
  private static final int GREATEST_LENGTH = 1 << 25;
  private static final int GREATEST_DEPTH = 50;
  private static final YAMLFactory FACTORY = factory();

  private final String text;
  private final YAMLParser parser;
  private final CodePoints codePoints;

  private YamlReader(String text, YAMLParser parser) {
    this.text = text;
    this.parser = parser;
    this.codePoints = new CodePoints(text);
  }

  static Node read(String text) throws Unreadable {
    if (text.length() > GREATEST_LENGTH) {
      throw new Unreadable(Mistake.TOO_MUCH, 0);
    }
    try (YAMLParser parser = FACTORY.createParser(text)) {
      return new YamlReader(text, parser).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Node document() throws IOException, Unreadable {
    try {
      boolean empty = parser.nextToken() == null;
      Node node = empty ? new Mapping(0, 0, List.of()) : node(0);
      if (!empty && parser.nextToken() != null) {
        throw new Unreadable(Mistake.SYNTAX, tokenStart());
      }
      return node instanceof Scalar scalar && scalar.start() == scalar.end()
          ? new Mapping(scalar.start(), scalar.end(), List.of())
          : node;
    } catch (JsonProcessingException e) {
      throw unreadable(e);
    }
  }

  private Node node(int depth) throws IOException, Unreadable {
    if (depth > GREATEST_DEPTH || parser.isCurrentAlias()) {
      throw new Unreadable(Mistake.TOO_MUCH, tokenStart());
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> sequence(depth);
      default -> scalar();
    };
  }

  private Mapping mapping(int depth) throws IOException, Unreadable {
    int start = tokenStart();
    List<Entry> entries = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      Scalar key = scalar();
      parser.nextToken();
      entries.add(new Entry(key, node(depth + 1)));
    }
    return new Mapping(start, tokenEnd(), entries);
  }

  private Sequence sequence(int depth) throws IOException, Unreadable {
    int start = tokenStart();
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new Sequence(start, tokenEnd(), items);
  }

  private Scalar scalar() throws IOException {
    return new Scalar(tokenStart(), tokenEnd(), parser.getText());
  }

  private int tokenStart() {
    return offset(parser.currentTokenLocation());
  }

  private int tokenEnd() {
    return offset(parser.currentLocation());
  }

  private int offset(JsonLocation location) {
    return codePoints.offset((int) location.getCharOffset());
  }

  private Unreadable unreadable(JsonProcessingException e) {
    if (e.getCause() instanceof ReaderException character) {
      return new Unreadable(Mistake.SYNTAX, codePoints.offset(character.getPosition()));
    }
    if (e.getCause() instanceof MarkedYAMLException marked) {
      return unreadable(
          marked.getContextMark(), codePoints.offset(marked.getProblemMark().getIndex()));
    }
    return new Unreadable(Mistake.SYNTAX, offset(e.getLocation()));
  }

  private Unreadable unreadable(Mark opening, int offset) {
    int opened = opening == null ? offset : codePoints.offset(opening.getIndex());
    if (isLeftOpen(opened, offset)) {
      return new Unreadable(Mistake.SYNTAX, opened);
    }
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int tab = text.indexOf('\t', lineStart);
    if (tab >= 0 && tab <= offset && text.substring(lineStart, tab).isBlank()) {
      return new Unreadable(Mistake.TAB, tab);
    }
    return switch (text.charAt(offset)) {
      case '\t' -> new Unreadable(Mistake.TAB, offset);
      case ':', '@', '%', '`' -> new Unreadable(Mistake.MARK, offset);
      default -> new Unreadable(Mistake.SYNTAX, offset);
    };
  }

  /** Whether a quote or bracket was opened and the text or its line ended. */
  private boolean isLeftOpen(int opened, int offset) {
    return offset >= text.length()
        || "[{".indexOf(text.charAt(opened)) >= 0 && text.substring(opened, offset).contains("\n");
  }

  private static YAMLFactory factory() {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(GREATEST_LENGTH);
    return YAMLFactory.builder().loaderOptions(limits).build();
  }

  /** Turns offsets in code points, as SnakeYAML has them, into UTF-16; fast for near neighbours. */
  private static final class CodePoints {
    private final String text;
    private int lastCodePoint;
    private int lastOffset;

    CodePoints(String text) {
      this.text = text;
    }

    int offset(int codePoint) {
      lastOffset = text.offsetByCodePoints(lastOffset, codePoint - lastCodePoint);
      lastCodePoint = codePoint;
      return lastOffset;
    }
  }
}
