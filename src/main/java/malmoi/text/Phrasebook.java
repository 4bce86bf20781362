package malmoi.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/**
 * What the program says in one language, sentence by sentence. The sentences stand in a resource
 * bundle, English in its root; the machine's own language changes nothing.
 */
public final class Phrasebook {
  private final ResourceBundle bundle;

  private Phrasebook(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * The sentences of a bundle.
   *
   * @param bundle its name, as in {@code malmoi.report.Problems}
   */
  public static Phrasebook of(String bundle, Language language) {
    Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    Locale locale = Locale.forLanguageTag(language.tag());
    return new Phrasebook(ResourceBundle.getBundle(bundle, locale, control));
  }

  /**
   * The sentence with the details in the place of {@code {0}}, {@code {1}} …; no other mark means
   * anything in it.
   *
   * @throws java.util.MissingResourceException when there is no such sentence
   */
  public String say(String key, List<String> details) {
    String sentence = bundle.getString(key);
    StringBuilder said = new StringBuilder(sentence.length() + 32);
    int done = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', open + 1)) {
      int close = open + 2;
      int detail = close < sentence.length() ? sentence.charAt(open + 1) - '0' : -1;
      if (0 <= detail && detail < details.size() && sentence.charAt(close) == '}') {
        said.append(sentence, done, open).append(details.get(detail));
        done = close + 1;
      }
    }
    return said.append(sentence, done, sentence.length()).toString();
  }

  /** As {@link #say(String, List)}. */
  public String say(String key, Object... details) {
    return say(key, Arrays.stream(details).map(String::valueOf).toList());
  }

  /** The names of all sentences. */
  public Set<String> keys() {
    return bundle.keySet();
  }
}
