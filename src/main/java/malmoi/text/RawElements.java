package malmoi.text;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which things in angle brackets are HTML, and which are words: {@code List<String>}, {@code
 * <none>}, the {@code <body>} that a note closes nowhere, and the {@code <div>} that it speaks of.
 */
final class RawElements {
  /** Those that pages show; the sanitiser takes all others away. */
  static final Set<String> SHOWN =
      names(
          "a abbr aside b bdi bdo blockquote br caption center cite code col colgroup dd del details"
              + " dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p"
              + " pre q rp rt ruby s samp section small span strike strong sub summary sup table"
              + " tbody td tfoot th thead tr tt u ul var wbr");

  /** Those that go without a word: their text is all that a reader needs. */
  private static final Set<String> PLAIN =
      names(
          "acronym address article basefont big body data dir fieldset font footer head header"
              + " hgroup html label legend main marquee menu nav nobr output picture rb rtc search"
              + " slot source time title track");

  /** Those that would run, load or ask; what they show or do is lost. */
  private static final Set<String> LOST =
      names(
          "applet area audio base bgsound blink button canvas datalist dialog embed form frame"
              + " frameset iframe input link map math meta meter noframes noscript object optgroup"
              + " option param plaintext portal progress script select style svg template"
              + " textarea video xmp");

  /** Those that have no end: one with attributes is no word. */
  private static final Set<String> VOID =
      names("area base basefont bgsound embed frame input link meta param source track");

  /** Within these stand words of a sentence, or behind them another one begins. */
  private static final Set<String> WITHIN_SENTENCES =
      names(
          "a abbr b bdi bdo br cite code del dfn em hr i img ins kbd mark p q rp rt ruby s samp small"
              + " span strike strong sub sup tt u var wbr");

  private static final Pattern NOUN = Pattern.compile("[ ]?(?:태그|요소|엘리먼트|tags?\\b|elements?\\b)");

  private static final Pattern ATTRIBUTES = Pattern.compile("(?s)<[^\\s>]+\\s+[^\\s/>].*");

  private final String text;
  private final Trust trust;
  private final Map<String, Boolean> closed = new HashMap<>(4);

  /**
   * @param text of the note
   */
  RawElements(String text, Trust trust) {
    this.text = text;
    this.trust = trust;
  }

  private static Set<String> names(String names) {
    return Set.copyOf(List.of(names.split(" ")));
  }

  /**
   * Whether a tag is words of its author.
   *
   * @param tag with its brackets
   * @param offset where it stands in the text
   */
  boolean isWords(String tag, int offset) {
    if (tag.startsWith("<!")) {
      return false;
    }
    String written = name(tag);
    String name = written.toLowerCase(Locale.ROOT);
    if (SHOWN.contains(name)) {
      boolean opens = !tag.startsWith("</");
      return isTypeName(written, offset) || opens && isSpokenOf(name, offset + tag.length());
    }
    boolean known = PLAIN.contains(name) || LOST.contains(name) || trust.shows(name);
    boolean mayBeAlone = VOID.contains(name) || trust.shows(name);
    boolean whole = mayBeAlone && ATTRIBUTES.matcher(tag).matches() || isClosed(name);
    return !known || isTypeName(written, offset) || !whole;
  }

  /** Whether a sentence goes on behind a tag as behind a noun: {@code <div>는}, {@code <p> 태그}. */
  private boolean isSpokenOf(String name, int end) {
    int rest = end;
    while (rest < text.length() && Hangul.isSyllable(text.charAt(rest))) {
      rest++;
    }
    boolean josa =
        rest > end
            && !WITHIN_SENTENCES.contains(name)
            && !text.startsWith("<", rest)
            && !text.startsWith("이 ", end)
            && Josa.isTail("가", text.substring(end, rest));
    return josa || !name.equals("br") && NOUN.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Raw HTML with the brackets of its words escaped. */
  String escaped(BasedSequence raw) {
    return RawTag.MARKUP
        .matcher(raw)
        .replaceAll(
            found -> {
              boolean words =
                  found.group().equals("<")
                      || isWords(found.group(), RawTag.offset(raw, found.start()));
              return Matcher.quoteReplacement(words ? Html.escape(found.group()) : found.group());
            });
  }

  /** Whether an element of the name is taken from the page, and more than its tags with it. */
  boolean isLost(String tag) {
    String name = name(tag).toLowerCase(Locale.ROOT);
    return LOST.contains(name) && !trust.shows(name);
  }

  static String name(String tag) {
    int start = tag.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < tag.length() && " \t\n/>".indexOf(tag.charAt(end)) < 0) {
      end++;
    }
    return tag.substring(start, end);
  }

  /** {@code Map<Object>} and {@code Box<S>} of a programming language, but not {@code <BR>}. */
  private boolean isTypeName(String written, int offset) {
    if (!Character.isUpperCase(written.charAt(0))) {
      return false;
    }
    boolean glued =
        offset > 0 && text.charAt(offset - 1) < 128 && Character.isLetter(text.charAt(offset - 1));
    return written.length() == 1 ? glued : !written.equals(written.toUpperCase(Locale.ROOT));
  }

  private boolean isClosed(String name) {
    return closed.computeIfAbsent(name, key -> contains("</" + key));
  }

  private boolean contains(String mark) {
    for (int at = text.indexOf("</"); at >= 0; at = text.indexOf("</", at + 1)) {
      if (text.regionMatches(true, at, mark, 0, mark.length())) {
        return true;
      }
    }
    return false;
  }
}
