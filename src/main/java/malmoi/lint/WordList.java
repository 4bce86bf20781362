package malmoi.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that a rule knows, from the resource of its name: a line each, {@code #} for remarks. */
final class WordList {
  private WordList() {}

  static List<String> of(String name) {
    try (InputStream words = WordList.class.getResourceAsStream(name + ".txt")) {
      return new String(words.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A list whose lines are a word, a space, and the word to write instead. */
  static Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String line : of(name)) {
      String[] words = line.split(" +");
      pairs.put(words[0], words[1]);
    }
    return pairs;
  }
}
