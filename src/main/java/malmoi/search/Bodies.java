package malmoi.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import malmoi.search.Concordance.Line;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Sentences;

/**
 * What is found by the words of texts. Short texts go whole to the browser, which makes its own
 * index of them; of long ones it gets their words, in shards, and how each text begins.
 */
final class Bodies {
  /** Bytes of text that go to the browser whole. */
  private static final int WHOLE = 200_000;

  /** Bytes of all beginnings, and of one at most. */
  private static final int BEGINNINGS = 1_600_000;

  private static final int BEGINNING = 300;

  /** Characters of a shard, about. */
  private static final int SHARD = 50_000;

  private static final int STEP = 500;

  private final List<Findable> all;
  private final Words words;
  private final List<DataScript> scripts = new ArrayList<>();
  private final Map<String, Object> about = new LinkedHashMap<>();

  Bodies(List<Findable> all, Words words) {
    this.all = all;
    this.words = words;
    if (all.stream().mapToInt(Findable::length).sum() <= WHOLE && whole()) {
      return;
    }
    inPart();
  }

  /** What index.js says of them. */
  Map<String, Object> about() {
    return about;
  }

  List<DataScript> scripts() {
    return scripts;
  }

  private boolean whole() {
    Map<String, Object> tree = Columns.texts(all);
    DataScript script = new DataScript("texts", tree);
    if (script.length() > WHOLE + WHOLE / 4) {
      return false;
    }
    scripts.add(script);
    about.put("texts", script.fileName());
    return true;
  }

  private void inPart() {
    int longest = Math.min(BEGINNING, BEGINNINGS / (2 * all.size()));
    List<Gist> gists =
        IntStream.rangeClosed(0, (all.size() - 1) / STEP)
            .parallel()
            .mapToObj(step -> gist(step * STEP, longest))
            .toList();
    addWords(new Concordance(gists.stream().map(Gist::words).toList()));
    addBeginnings(gists.stream().flatMap(gist -> gist.beginnings.stream()).toList());
  }

  /** The words of some findables in a row, and how the texts of each begin, by language. */
  private record Gist(Occurrences words, List<Bilingual<String>> beginnings) {}

  private Gist gist(int from, int longest) {
    Occurrences words = new Occurrences();
    List<Bilingual<String>> beginnings = new ArrayList<>();
    for (int number = from; number < Math.min(all.size(), from + STEP); number++) {
      Findable each = all.get(number);
      Bilingual<String> texts = Bilingual.of(each::text);
      words.begin(number);
      for (Language language : Language.values()) {
        words.add(texts.in(language));
        each.names().in(language).forEach(words::add);
      }
      each.tags().forEach(words::add);
      words.add(each.more());
      beginnings.add(texts.map(text -> beginning(text, longest)));
    }
    return new Gist(words, beginnings);
  }

  /** The first sentence, cut to so many bytes. */
  private static String beginning(String text, int longest) {
    int line = text.indexOf('\n');
    String first = line < 0 ? text : text.substring(0, line);
    String sentence = first.substring(0, Sentences.end(first, 0));
    int bytes = 0;
    for (int end = 0; end < sentence.length(); end++) {
      char c = sentence.charAt(end);
      // Each half of a pair is two of its four.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      if (bytes > longest) {
        int whole = Character.isLowSurrogate(c) ? end - 1 : end;
        return sentence.substring(0, whole).strip() + "…";
      }
    }
    return sentence;
  }

  private void addWords(Concordance concordance) {
    List<List<Line>> shards = Concordance.shards(concordance.lines(words), SHARD);
    List<DataScript> made =
        IntStream.range(0, shards.size())
            .parallel()
            .mapToObj(k -> new DataScript("words" + k, Columns.words(shards.get(k), all.size())))
            .toList();
    scripts.addAll(made);
    about.put(
        "words",
        IntStream.range(0, made.size())
            .mapToObj(k -> shard(shards.get(k).get(0).keys(), made.get(k)))
            .toList());
  }

  private static Map<String, Object> shard(String from, DataScript script) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("from", from);
    tree.put("file", script.fileName());
    return tree;
  }

  private void addBeginnings(List<Bilingual<String>> beginnings) {
    int span = Math.max(100, 120_000 * beginnings.size() / BEGINNINGS);
    List<DataScript> made =
        IntStream.rangeClosed(0, (beginnings.size() - 1) / span)
            .parallel()
            .mapToObj(k -> lines(k, beginnings.stream().skip((long) k * span).limit(span).toList()))
            .toList();
    scripts.addAll(made);
    about.put("lines", made.stream().map(DataScript::fileName).toList());
    about.put("span", span);
  }

  private static DataScript lines(int number, List<Bilingual<String>> beginnings) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      tree.put(language.tag(), beginnings.stream().map(each -> each.in(language)).toList());
    }
    return new DataScript("lines" + number, tree);
  }
}
