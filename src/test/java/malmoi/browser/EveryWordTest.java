package malmoi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import malmoi.browser.TestSite.Way;
import malmoi.search.Vectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every word of every text finds the page that it stands on, in texts sent whole and in parts. */
@BrowserTest
class EveryWordTest {
  @RegisterExtension static final TestSite PROJECT = TestSite.ofProject();

  @RegisterExtension static final TestSite LARGE = TestSite.of(Map.of("notes/large.md", large()));

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final String NOT_FOUND =
      """
      const data = {};
      new Function("malmoi", arguments[0])((name, text) => (data[name] = JSON.parse(text)));
      const {index: about, entries, texts} = data;
      const names = namesOf(entries.ids.map((_, doc) => [...entries.ko[doc], ...entries.en[doc]]));
      const size = entries.ids.length;
      const packed = (about.words ?? []).map((_, k) => partOf(data["words" + k], size));
      const body = texts
        ? bodyOfTexts(wholeTexts(entries, texts))
        : bodyOfParts(size, about.words.map(({from}) => from), (nth) => packed[nth]);
      const index = {names, body, kinds: [...entries.kinds].map(Number)};
      const known = new Map();
      const missing = [];
      for (const [id, said] of Object.entries(arguments[1])) {
        for (const word of said) {
          if (!known.has(word)) known.set(word, new Set(search(index, word).map(({doc}) => idOf(entries, doc))));
          if (!known.get(word).has(id)) missing.push(word + ": " + id);
        }
      }
      return missing;
      """;

  @Test
  void findsItsPageByTextsSentWhole(Browser browser) {
    assertTrue(scripts(PROJECT).contains("malmoi(\"texts\""));
    assertEquals(List.of(), missing(PROJECT, browser));
  }

  @Test
  void findsItsPageByTextsSentInParts(Browser browser) {
    assertTrue(scripts(LARGE).contains("malmoi(\"words1\""));
    assertEquals(List.of(), missing(LARGE, browser));
  }

  private static Object missing(TestSite site, Browser browser) {
    return browser.run(Vectors.functions() + NOT_FOUND, scripts(site), words(site));
  }

  private static String scripts(TestSite site) {
    return files(site, "assets/search").map(EveryWordTest::read).collect(Collectors.joining());
  }

  /** The words of each term's page, by its id. */
  private static Map<String, Set<String>> words(TestSite site) {
    Map<String, Set<String>> words = new TreeMap<>();
    files(site, "ko")
        .filter(file -> file.toString().endsWith(".html"))
        .forEach(
            file -> {
              String text = Jsoup.parse(read(file)).select(".account .prose").text();
              if (!text.isEmpty()) {
                String name = file.getFileName().toString();
                words.put(name.replace(".html", ""), words(text));
              }
            });
    return words;
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Path> files(TestSite site, String folder) {
    try (Stream<Path> files = Files.list(Path.of(URI.create(site.root(Way.DISK) + folder)))) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Four hundred entries of words that nobody has made up, with josa, always the same. */
  private static String large() {
    Random random = new Random(7);
    List<String> josa = List.of("", "", "는", "를", "에서는", "들이", "로", "마다", "에서", "까지도");
    StringBuilder note = new StringBuilder("# 큰 노트\n");
    for (int entry = 0; entry < 400; entry++) {
      note.append("\n## 이름").append(entry).append("번\n");
      for (int word = 0; word < 90; word++) {
        note.append(syllables(random)).append(josa.get(random.nextInt(josa.size()))).append(' ');
      }
      note.append("code-").append(entry).append(" 한다.\n");
    }
    return note.toString();
  }

  private static String syllables(Random random) {
    return IntStream.range(0, 2 + random.nextInt(2))
        .mapToObj(k -> Character.toString('가' + 28 * random.nextInt(40) + random.nextInt(3)))
        .collect(Collectors.joining());
  }
}
