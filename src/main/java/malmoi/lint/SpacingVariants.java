package malmoi.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import malmoi.text.CommonWords;
import malmoi.text.Josa;

/**
 * Two nouns that the site writes both apart and as one: 도커 엔진 and 도커엔진. Told when one of them names
 * a term, when both are known nouns, or when both spellings are met often.
 */
final class SpacingVariants {
  private static final int OFTEN = 3;
  private static final Pattern WORD = Pattern.compile("[가-힣]{2,}");

  private static final Pattern VERB = Pattern.compile("[있없않].*|.*니다");

  private final Set<String> names;
  private final Set<String> nouns = new HashSet<>(WordList.of("nouns"));

  /** What is known of words: the same ones come again and again. */
  private final Map<String, List<Integer>> stems = new HashMap<>();

  /** The uses of two nouns apart, by both as one. */
  private final Map<String, List<Use>> apart = new HashMap<>();

  /** The same two nouns as one. */
  private final Map<String, List<Use>> joined = new LinkedHashMap<>();

  private SpacingVariants(Set<String> names) {
    this.names = names;
    nouns.addAll(WordList.of("action-nouns"));
    names.forEach(name -> nouns.addAll(List.of(name.split(" "))));
  }

  static List<Finding> in(List<Prose> site, Set<String> names) {
    SpacingVariants variants = new SpacingVariants(names);
    site.forEach(variants::collectApart);
    site.forEach(variants::collectJoined);
    List<Finding> findings = new ArrayList<>();
    variants.joined.forEach(
        (one, uses) ->
            variants.spelling(one, uses).map(TwoSpellings::finding).ifPresent(findings::add));
    return findings;
  }

  private void collectApart(Prose prose) {
    Matcher word = WORD.matcher(prose.text());
    int before = -2;
    String noun = "";
    while (word.find()) {
      if (before == word.start() - 1 && prose.text().charAt(before) == ' ') {
        for (int length : stems(word.group())) {
          Use use = new Use(prose, word.start() - 1 - noun.length(), word.start() + length);
          String one = noun + word.group().substring(0, length);
          apart.computeIfAbsent(one, key -> new ArrayList<>()).add(use);
        }
      }
      noun = word.group();
      before = word.end();
    }
  }

  private void collectJoined(Prose prose) {
    Matcher word = WORD.matcher(prose.text());
    while (word.find()) {
      Optional<Integer> length =
          stems(word.group()).stream()
              .filter(end -> apart.containsKey(word.group().substring(0, end)))
              .max((a, b) -> likelier(word.group().substring(0, a), word.group().substring(0, b)));
      length.ifPresent(
          end ->
              joined
                  .computeIfAbsent(word.group().substring(0, end), key -> new ArrayList<>())
                  .add(new Use(prose, word.start(), word.start() + end)));
    }
  }

  /** Of two stems of one word that is the noun which is oftener met apart, else the longer. */
  private int likelier(String a, String b) {
    int byUses = Integer.compare(apart.get(a).size(), apart.get(b).size());
    return byUses != 0 ? byUses : Integer.compare(a.length(), b.length());
  }

  private List<Integer> stems(String word) {
    return stems.computeIfAbsent(word, SpacingVariants::stemsOf);
  }

  /**
   * How long the word is without each of the tails that it may have; nothing for a word that is a
   * tail itself or has one behind its first syllable (에서, 개의).
   */
  private static List<Integer> stemsOf(String word) {
    if (Josa.isTail("가", word) || Josa.isTail(word.substring(0, 1), word.substring(1))) {
      return List.of();
    }
    return IntStream.rangeClosed(2, word.length())
        .filter(end -> Josa.isTail(word.substring(0, end), word.substring(end)))
        .boxed()
        .toList();
  }

  private Optional<TwoSpellings> spelling(String one, List<Use> uses) {
    List<Use> parted = apart.get(one);
    String two = parted.get(0).words();
    boolean often = uses.size() >= OFTEN && parted.size() >= OFTEN;
    if (!(often || isName(one, two) || areNouns(two)) || isVerb(two)) {
      return Optional.empty();
    }
    boolean joins = names.contains(one) || !names.contains(two) && uses.size() > parted.size();
    return Optional.of(
        joins
            ? new TwoSpellings(two, one, parted, uses.size())
            : new TwoSpellings(one, two, uses, parted.size()));
  }

  private boolean isName(String one, String two) {
    return names.contains(one) || names.contains(two) || names.contains(two.split(" ")[0]);
  }

  private boolean areNouns(String two) {
    return Arrays.stream(two.split(" ")).allMatch(this::isNoun);
  }

  private boolean isNoun(String word) {
    return nouns.contains(word) || CommonWords.isNoun(word);
  }

  /** A verb behind its noun is another rule's, and both spellings of 들어 있다 are right. */
  private boolean isVerb(String two) {
    String word = two.split(" ")[1];
    return VERB.matcher(word).matches() || Josa.isVerb(word) && !isNoun(word);
  }
}
