package malmoi.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import malmoi.text.Josa;

/**
 * Words of grammar that are glued and should stand apart: 할수, 하는것, 안할, 둘다 (한글 맞춤법 제2항, 제42항); and
 * two that stand apart and are one word: 이 때, 그 때.
 */
final class Spaces {

  /**
   * What is glued.
   *
   * @param sign what stands at the gap: few paragraphs have it, and it is found sooner
   * @param pattern with what stands before the gap as its first group, what stands behind it as its
   *     second, and the Hangul that follows as its third
   * @param rest what may follow
   */
  private record Glued(Pattern sign, Pattern pattern, Rest rest) {
    private static Glued of(Rest rest, String sign, String pattern) {
      return new Glued(
          Pattern.compile(sign),
          Pattern.compile("(?<![가-힣A-Za-z0-9])" + pattern + "([가-힣]*)"),
          rest);
    }
  }

  private enum Rest {
    /** Nothing or a josa, as behind a noun. */
    JOSA,
    /** An ending, as behind a verb's stem. */
    ENDING,
    /** Another word, which is glued too: 할수있다. */
    WORD
  }

  private static final String FUTURE = "[할될볼쓸알을올갈줄릴킬낼칠]";

  private static final List<Glued> GLUED =
      List.of(
          Glued.of(Rest.JOSA, "[둘셋]다", "(둘|셋)(다)"),
          Glued.of(Rest.JOSA, "더이상", "(더)(이상)"),
          Glued.of(Rest.JOSA, "별[차상의관]", "(별)(차이|상관|의미|관계)"),
          Glued.of(Rest.ENDING, "안[할하해했한합]", "(안)(할(?!시)|하는|하고|하면|하며|해도|했|한다|합니다)"),
          Glued.of(Rest.JOSA, "[할될]시", "([가-힣]*[할될])(시)(?![간점작도스])"),
          Glued.of(Rest.WORD, FUTURE + "수[있없]", "([가-힣]*" + FUTURE + ")(수)(?=있|없)"),
          Glued.of(
              Rest.JOSA, FUTURE + "수", "([가-힣]*" + FUTURE + ")(수)(?=(?:[가는도] [있없]|밖에)|(?![가-힣]))"),
          Glued.of(Rest.WORD, "것같", "(?!이것|그것|저것)([가-힣]+)(것)(?=같)"),
          Glued.of(Rest.JOSA, "[는한된할될]것", "([가-힣]*(?:[하되쓰보오가주내치리키있없않]는|한|된|할|될))(것)(?!같)"),
          Glued.of(
              Rest.JOSA, "[는한된닌][게건]", "([가-힣]*(?:[하되쓰보오가주내치리키있없않]는|[가-힣][한된]|아닌))(게|건)(?![가-힣])"),
          Glued.of(Rest.JOSA, "[기이]때문", "([가-힣]*(?:[하되]기|이))(때문)"),
          Glued.of(Rest.JOSA, FUTURE + "때", "([가-힣]*" + FUTURE + ")(때)"),
          Glued.of(Rest.ENDING, "뿐만아니라", "(뿐만)(아니라)"),
          Glued.of(
              Rest.ENDING, "지[않못]", "(?!마지못|머지않|못지않)([가-힣]+지)(않(?=[는다고으은음아습게도던을])|못(?=[하한할해했]))"));

  private static final Pattern ONE_WORD =
      Pattern.compile("(?<![가-힣])([이그]) 때(?=(?:는|의|에|도|에는|까지|부터)?(?![가-힣]))");

  private Spaces() {}

  static List<Slip> in(String text) {
    Stream<Glued> glued = GLUED.stream().filter(one -> one.sign.matcher(text).find());
    Stream<Slip> apart =
        Slip.of(ONE_WORD, text, match -> Optional.of(match.group(1) + "때")).stream();
    return Stream.concat(glued.flatMap(one -> in(text, one)), apart).toList();
  }

  private static Stream<Slip> in(String text, Glued glued) {
    return glued
        .pattern()
        .matcher(text)
        .results()
        .filter(match -> glued.rest() != Rest.JOSA || Josa.isTail(match.group(2), match.group(3)))
        .map(match -> slip(match, glued.rest()));
  }

  private static Slip slip(MatchResult match, Rest rest) {
    String before = match.group(1).equals("안할") ? "안 할" : match.group(1);
    String apart = before + " " + match.group(2);
    return switch (rest) {
      case JOSA -> new Slip(match.start(), match.end(2), apart);
      case ENDING -> new Slip(match.start(), match.end(3), apart + match.group(3));
      case WORD -> new Slip(match.start(), match.end(3), apart + " " + match.group(3));
    };
  }
}
