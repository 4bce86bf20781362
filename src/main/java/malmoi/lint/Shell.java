package malmoi.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import malmoi.text.Josa;

/** 셀 (cell) where a note on commands means 셸 (shell). */
final class Shell {
  private static final Pattern CELL = Pattern.compile("(?<![가-힣])셀([가-힣]*)(?![가-힣A-Za-z0-9])");
  private static final Pattern COMMANDS =
      Pattern.compile("(?i)(?<![a-z])(?:exit|bash|zsh|ctrl|docker|ssh|shell)(?![a-z])|셸|터미널|명령어");
  private static final Pattern CELLS =
      Pattern.compile(
          "(?i)(?<![a-z])(?:excel|cells?|jupyter|notebook|colab)(?![a-z])|엑셀|스프레드시트|주피터|테이블|표의|셀룰러|배터리");

  private Shell() {}

  /**
   * Whether a note speaks of commands and not of tables.
   *
   * @param text all of it, code too
   */
  static boolean isSpokenOf(String text) {
    return COMMANDS.matcher(text).find() && !CELLS.matcher(text).find();
  }

  static List<Slip> in(String text) {
    return CELL.matcher(text)
        .results()
        .filter(match -> Josa.isTail("셀", match.group(1)))
        .map(match -> new Slip(match.start(), match.start() + 1, Optional.of("셸")))
        .toList();
  }
}
