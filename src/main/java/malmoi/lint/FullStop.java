package malmoi.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A full stop that is glued to the next sentence: 친다.고로 (한글 맞춤법 부록 문장 부호 1.). */
final class FullStop {
  private static final Pattern GLUED =
      Pattern.compile("(?<![가-힣.])([가-힣]+(?:다|요|죠|음|함|됨|임|것))\\.([가-힣]+)(?![가-힣.])");

  private FullStop() {}

  static List<Slip> in(String text) {
    return Slip.of(GLUED, text, match -> Optional.of(match.group(1) + ". " + match.group(2)));
  }
}
