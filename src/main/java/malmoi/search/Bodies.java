package malmoi.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import malmoi.search.Concordance.Line;
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
    Concordance concordance = new Concordance();
    List<Gist> gists = new ArrayList<>();
    for (int from = 0; from < all.size(); from += STEP) {
      List<Findable> some = all.subList(from, Math.min(all.size(), from + STEP));
      List<Gist> next = some.parallelStream().map(each -> gist(each, longest)).toList();
      concordance.add(next.stream().map(Gist::words).toList());
      next.forEach(gist -> gists.add(new Gist(Set.of(), gist.beginnings())));
    }
    addWords(concordance);
    addBeginnings(gists);
  }

  /** The words of a findable, and how its texts begin. */
  private record Gist(Set<String> words, List<String> beginnings) {}

  private Gist gist(Findable each, int longest) {
    Set<String> found = new HashSet<>();
    List<String> beginnings = new ArrayList<>();
    for (Language language : Language.values()) {
      String text = each.text(language);
      Words.each(Words.normal(text), found::add);
      each.names().in(language).forEach(name -> Words.each(Words.normal(name), found::add));
      beginnings.add(beginning(text, longest));
    }
    each.tags().forEach(tag -> Words.each(Words.normal(tag), found::add));
    Words.each(Words.normal(each.more()), found::add);
    return new Gist(found, beginnings);
  }

  /** The first sentence, cut to so many bytes. */
  private static String beginning(String text, int longest) {
    int line = text.indexOf('\n');
    String first = line < 0 ? text : text.substring(0, line);
    String sentence = first.substring(0, Sentences.end(first, 0));
    int end = 0;
    for (int bytes = 0;
        end < sentence.length();
        end += Character.charCount(sentence.codePointAt(end))) {
      bytes +=
          Character.toString(sentence.codePointAt(end)).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > longest) {
        return sentence.substring(0, end).strip() + "…";
      }
    }
    return sentence;
  }

  private void addWords(Concordance concordance) {
    List<Map<String, Object>> shards = new ArrayList<>();
    for (List<Line> shard : Concordance.shards(concordance.lines(words), SHARD)) {
      DataScript script = new DataScript("words" + shards.size(), Columns.words(shard, all.size()));
      scripts.add(script);
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("from", shard.get(0).keys());
      tree.put("file", script.fileName());
      shards.add(tree);
    }
    about.put("words", shards);
  }

  private void addBeginnings(List<Gist> gists) {
    List<String> files = new ArrayList<>();
    int span = Math.max(1, 120_000 * gists.size() / Math.max(1, BEGINNINGS));
    span = Math.max(100, span);
    for (int from = 0; from < gists.size(); from += span) {
      List<Gist> some = gists.subList(from, Math.min(gists.size(), from + span));
      Map<String, Object> tree = new LinkedHashMap<>();
      for (Language language : Language.values()) {
        tree.put(
            language.tag(),
            some.stream().map(gist -> gist.beginnings().get(language.ordinal())).toList());
      }
      DataScript script = new DataScript("lines" + files.size(), tree);
      scripts.add(script);
      files.add(script.fileName());
    }
    about.put("lines", files);
    about.put("span", span);
  }
}
