package malmoi.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 합니다 and 한다 mixed in one note, once with the counts, at the first of those that are fewer. */
final class Register {
  /** The end of a sentence; what is quoted belongs to somebody else. */
  private static final Pattern ENDING = Pattern.compile("[가-힣]+다\\.(?=[\\s)]|$)");

  /** A syllable that ends in ㅂ, and 니다: 합니다, 됩니다, 있습니다; but not 아니다. */
  private static final Pattern POLITE = Pattern.compile("[가-힣]*[합됩습입갑옵집칩킵봅줍씁]니다\\.");

  private static final int LEAST = 4;

  /** An ending and where it stands. */
  private record Ending(Prose prose, int start, int end) {}

  private Register() {}

  static List<Finding> in(List<Prose> prose) {
    List<Ending> polite = new ArrayList<>();
    List<Ending> plain = new ArrayList<>();
    for (Prose paragraph : prose) {
      Matcher ending = ENDING.matcher(paragraph.text());
      while (ending.find()) {
        boolean isPolite = POLITE.matcher(ending.group()).matches();
        (isPolite ? polite : plain).add(new Ending(paragraph, ending.start(), ending.end()));
      }
    }
    boolean mixed = !polite.isEmpty() && !plain.isEmpty() && polite.size() + plain.size() >= LEAST;
    return mixed ? List.of(finding(polite, plain)) : List.of();
  }

  private static Finding finding(List<Ending> polite, List<Ending> plain) {
    Ending first = (polite.size() <= plain.size() ? polite : plain).get(0);
    return new Finding(
        first.prose().place(first.start(), first.end()),
        first.prose().text().substring(first.start(), first.end()),
        Optional.empty(),
        Tier.ADVICE,
        "register",
        List.of(Integer.toString(polite.size()), Integer.toString(plain.size())));
  }
}
