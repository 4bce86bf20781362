package malmoi.lint;

import java.util.regex.Pattern;
import malmoi.text.Josa;

/** The forms of 하다, 되다 and 시키다: 하므로, but not 하니다; 되었다, but not 되엇다 (표준국어대사전, 어미). */
final class VerbForms {
  private static final String AFTER_STEM =
      "(?:니(?:까|깐).*|니|느[냐라니].*|므로.*|[다고며면지진죠기게는던나자라여였거려러도든듯더곤길긴겠시셔셨십신실심세네냐되랴란구군어었오옵에의].*)?";

  private static final Pattern FORM =
      Pattern.compile(
          "(?:[하되]|시키)"
              + AFTER_STEM
              + "|(?:[한된]|시킨)(?!니).*"
              + "|(?:[할될]|시킬)(?!다).*"
              + "|(?:[함됨해돼]|시킴|시켜).*"
              + "|(?:[합됩]|시킵)(?:니[다까]|시).*"
              + "|(?:[했됐]|시켰)[다던으고지는을습음기었네겠거느듯].*");

  private VerbForms() {}

  /** Whether what stands behind a noun makes a verb of it, and is inflected rightly. */
  static boolean has(String rest) {
    return Josa.isVerb(rest) && FORM.matcher(rest).matches();
  }
}
