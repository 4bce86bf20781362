package malmoi.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes and reads trees of {@link Map}, {@link Iterable}, {@link String}, {@link Number} and
 * {@link Boolean} as JSON (RFC 8259). The keys of an object keep the order of their map, so the
 * order of the bytes is the caller's to decide.
 */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private Json() {}

  /** For people: two spaces a level, a line break ({@code \n}) after each value and at the end. */
  public static String pretty(Object tree) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(SEPARATORS)
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(json).setPrettyPrinter(printer)) {
      write(generator, tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.append('\n').toString();
  }

  /** For machines: no space, no line break. */
  public static String compact(Object tree) {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(json)) {
      write(generator, tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString();
  }

  /** The tree of a text that is known to be right; {@code null} in it stays {@code null}. */
  public static Object read(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      return read(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object read(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String key = parser.currentName();
          parser.nextToken();
          object.put(key, read(parser));
        }
        return object;
      }
      case START_ARRAY -> {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(read(parser));
        }
        return array;
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return parser.getBooleanValue();
      }
      case VALUE_NULL -> {
        return null;
      }
      case VALUE_STRING -> {
        return parser.getText();
      }
      default -> {
        return parser.getNumberValue();
      }
    }
  }

  private static void write(JsonGenerator generator, Object tree) throws IOException {
    if (tree instanceof Map<?, ?> object) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> field : object.entrySet()) {
        generator.writeFieldName((String) field.getKey());
        write(generator, field.getValue());
      }
      generator.writeEndObject();
    } else if (tree instanceof Iterable<?> array) {
      generator.writeStartArray();
      for (Object item : array) {
        write(generator, item);
      }
      generator.writeEndArray();
    } else if (tree instanceof String text) {
      generator.writeString(text);
    } else if (tree instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else if (tree instanceof Number number) {
      generator.writeNumber(number.toString());
    } else {
      throw new IllegalArgumentException("no JSON value: " + tree);
    }
  }
}
