package malmoi.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import malmoi.text.Josa;

/** Words that many people misspell, and always wrongly: 몇일, 됬다, 할께요, 않된다 (한글 맞춤법). */
final class Misspellings {
  private static final Map<String, String> NOUNS = WordList.pairs("misspelled-nouns");
  private static final Map<String, String> STEMS = WordList.pairs("misspelled-stems");
  private static final int SHORTEST = 2;

  private static final Pattern WORD = Pattern.compile("(?<![가-힣])[가-힣]{2,}");

  /** What is wrong within a word, and what should stand there. */
  private record Wrong(Pattern pattern, String right) {
    private static Wrong of(String pattern, String right) {
      return new Wrong(Pattern.compile(pattern), right);
    }
  }

  private static final List<Wrong> ENDINGS =
      List.of(
          Wrong.of("됬", "됐"),
          // 제35항: '되어'가 '돼'로 줄 적에는 준 대로 적는다.
          Wrong.of("되(?=요$|서(?:는|도|야)?$|야(?:만|지)?$)", "돼"),
          Wrong.of("되있(?=[는다었으을고지])", "돼 있"),
          // 제53항: '-(으)ㄹ게'는 예사소리로 적는다.
          Wrong.of("(?<=[할될볼갈줄을올])께(?=요?$)", "게"),
          Wrong.of("(?<=[할될볼갈줄을올])꺼(?=[야다라]|예요|에요)", " 거"),
          Wrong.of("할려(?=고|면|는|던)", "하려"),
          Wrong.of("될려(?=고|면|는|던)", "되려"),
          Wrong.of("(?<=[있없했됐았었겠같])읍니(?=[다까])", "습니"),
          Wrong.of("(?<=[있없했됐])슴(?=[을이은에]?$)", "음"),
          // 제18항: '하다', '되다'의 활용.
          Wrong.of("하습?니(?=다$)|한니(?=[다까]$)", "합니"),
          Wrong.of("되습?니(?=다$)|된니(?=[다까]$)", "됩니"),
          Wrong.of("(?<=[했됐])니(?=다$)", "습니"),
          Wrong.of("(?<=되)엇", "었"),
          Wrong.of("(?<=하)엿", "였"),
          Wrong.of("(?<=[하되])겟(?=[다지네습])", "겠"),
          Wrong.of("(?<=[가-힣]{2})햇(?=[다던고지으는을습음])", "했"),
          Wrong.of("(?<=아니)예요$", "에요"),
          Wrong.of("(?<=거)에요$", "예요"));

  /** What stands in all words with a wrong ending: most words need not be looked at. */
  private static final Pattern SUSPECT =
      Pattern.compile("[됬께꺼읍슴엿겟햇]|되[요서야있엇]|[할될]려|[예에]요|[하되한된했됐]습?니[다까]");

  private Misspellings() {}

  static List<Slip> in(String text) {
    return WORD.matcher(text)
        .results()
        .flatMap(word -> beginning(word).or(() -> ending(word)).stream())
        .toList();
  }

  private static Optional<Slip> beginning(MatchResult word) {
    String eojeol = word.group();
    for (int length = SHORTEST; length <= eojeol.length(); length++) {
      String wrong = eojeol.substring(0, length);
      String rest = eojeol.substring(length);
      if (STEMS.containsKey(wrong)) {
        String right = STEMS.get(wrong).replace('_', ' ') + rest;
        return Optional.of(new Slip(word.start(), word.end(), right));
      }
      if (NOUNS.containsKey(wrong) && (Josa.isTail(wrong, rest) || Josa.isVerb(rest))) {
        return Optional.of(new Slip(word.start(), word.start() + length, NOUNS.get(wrong)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Slip> ending(MatchResult word) {
    if (!SUSPECT.matcher(word.group()).find()) {
      return Optional.empty();
    }
    return ENDINGS.stream()
        .filter(wrong -> wrong.pattern.matcher(word.group()).find())
        .map(wrong -> wrong.pattern.matcher(word.group()).replaceAll(wrong.right))
        .map(right -> new Slip(word.start(), word.end(), right))
        .findFirst();
  }
}
