package malmoi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeColorsTest {
  private static final Pattern TONES =
      Pattern.compile("light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");

  private final Grammars grammars = new Grammars();

  @ParameterizedTest
  @CsvSource({
    "yml, yaml",
    "sh, bash",
    "dockerfile, docker",
    "java, clike java",
    "ts, clike javascript typescript",
    "cpp, clike c cpp",
    "js html, clike markup javascript",
    "js klingon, clike javascript",
  })
  void carryTheGrammarsOfTheLanguagesAndWhatTheyBuildOn(String languages, String carried) {
    assertEquals(
        List.of(carried.split(" ")), List.copyOf(grammars.needed(List.of(languages.split(" ")))));
  }

  @Test
  void areTheSameForTheSameLanguagesInAnyOrder() {
    assertEquals(
        grammars.script(List.of("java", "yaml", "php")),
        grammars.script(List.of("php", "java", "yaml")));
  }

  @Test
  void nameTheirLicense() {
    assertTrue(
        grammars.script(List.of("java")).startsWith("/*! Prism 1."),
        grammars.script(List.of("java")).substring(0, 80));
    assertTrue(grammars.script(List.of("java")).contains("MIT License */\n"));
  }

  @Test
  void knowOnlyLanguages() {
    assertTrue(grammars.know("kt"));
    assertFalse(grammars.know("우리말"));
    assertFalse(grammars.know("meta"));
    assertFalse(grammars.know(""));
  }

  /** WCAG 2.2 §1.4.3 on the ground that code stands on. */
  @Test
  void canBeRead() throws IOException {
    String style = Files.readString(Path.of("theme/style.css"));
    MatchResult ground = tones(style, "--tint").get(0);
    List<MatchResult> tones = tones(Files.readString(Path.of("theme/code.css")), "--code-\\w+");
    assertEquals(3, tones.size());
    for (String name : List.of("--soft", "--link", "--seal")) {
      tones.addAll(tones(style, name));
    }
    for (MatchResult tone : tones) {
      for (int k = 1; k <= 2; k++) {
        double contrast = contrast(tone.group(k), ground.group(k));
        assertTrue(contrast >= 4.5, tone.group() + " " + contrast);
      }
    }
  }

  private static List<MatchResult> tones(String style, String property) {
    return new ArrayList<>(
        Pattern.compile(property + ": " + TONES).matcher(style).results().toList());
  }

  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String color) {
    int rgb = Integer.decode(color);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double c = (channel & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
