package malmoi.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import malmoi.text.Josa;

/**
 * A loanword that is spelled otherwise than the standard asks (외래어 표기법, 문화체육관광부 고시 제2017-14호):
 * 어플리케이션, 디렉토리, 쉘. A short one must be the whole word, so that 쉘터 stays. One is told once a note;
 * and once for the site, when both spellings are in use.
 */
final class Spellings {
  private static final int LONG = 4;
  private static final Map<String, String> STANDARD = WordList.pairs("spellings");
  private static final Pattern WORD = Pattern.compile("[가-힣]+");

  /** What is written, and what should be. */
  private record Pair(String wrong, String right) {}

  private Spellings() {}

  static List<Finding> in(List<Prose> site) {
    Map<Pair, List<Use>> uses = new LinkedHashMap<>();
    for (Prose prose : site) {
      for (Slip slip : in(prose.text())) {
        Use use = new Use(prose, slip.start(), slip.end());
        Pair pair = new Pair(use.words(), slip.right().orElseThrow());
        uses.computeIfAbsent(pair, p -> new ArrayList<>()).add(use);
      }
    }
    Map<String, Integer> standard =
        standardUses(site, uses.keySet().stream().map(Pair::right).toList());
    List<Finding> findings = new ArrayList<>();
    uses.forEach(
        (pair, where) -> {
          int right = standard.get(pair.right);
          findings.addAll(
              right > 0
                  ? List.of(new TwoSpellings(pair.wrong, pair.right, where, right).finding())
                  : perNote(pair, where));
        });
    return findings;
  }

  static List<Slip> in(String text) {
    return WORD.matcher(text).results().flatMap(word -> slip(word).stream()).toList();
  }

  /** The slip of the longest loanword that the word begins with or, if it is long, holds. */
  private static Optional<Slip> slip(MatchResult word) {
    String eojeol = word.group();
    for (int start = 0; start <= Math.max(0, eojeol.length() - LONG); start++) {
      for (int end = eojeol.length(); end > start; end--) {
        String right = STANDARD.get(eojeol.substring(start, end));
        if (right != null && isWhole(eojeol, start, end)) {
          String before = eojeol.substring(0, start);
          return Optional.of(new Slip(word.start(), word.start() + end, before + right));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWhole(String eojeol, int start, int end) {
    String rest = eojeol.substring(end);
    return (Josa.isTail(eojeol.substring(start, end), rest) || Josa.isVerb(rest))
        && (start == 0 || end - start >= LONG);
  }

  private static Map<String, Integer> standardUses(List<Prose> site, List<String> rights) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    rights.forEach(right -> counts.put(right, 0));
    for (Prose prose : site) {
      WORD.matcher(prose.text())
          .results()
          .forEach(
              word -> {
                for (int end = 1; end <= word.group().length(); end++) {
                  String stem = word.group().substring(0, end);
                  if (counts.containsKey(stem) && Josa.isTail(stem, word.group().substring(end))) {
                    counts.merge(stem, 1, Integer::sum);
                  }
                }
              });
    }
    return counts;
  }

  private static List<Finding> perNote(Pair pair, List<Use> uses) {
    Map<String, List<Use>> byNote = new LinkedHashMap<>();
    uses.forEach(use -> byNote.computeIfAbsent(use.file(), f -> new ArrayList<>()).add(use));
    return byNote.values().stream()
        .map(
            inNote ->
                new Finding(
                    inNote.get(0).place(),
                    pair.wrong,
                    Optional.of(pair.right),
                    Tier.ADVICE,
                    "loanword",
                    List.of(Integer.toString(inNote.size()))))
        .toList();
  }
}
