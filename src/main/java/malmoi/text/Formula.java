package malmoi.text;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A formula in TeX: {@code $O(n \log n)$}, or {@code $$…$$} on a line of its own. Dollars are also
 * money, variables of shells and plain words: by Pandoc's rule none stands inside a space or before
 * a digit, and what is between them must look like TeX.
 */
final class Formula extends DelimitedNodeImpl {
  private static final int LONGEST = 2000;
  private static final Pattern SIGN = Pattern.compile("[\\\\^_{=+*/<>|()\\-≤≥≠×÷±∈∞√∑→]");
  private static final Pattern WORD = Pattern.compile("(?<![^\\s])[a-z]{2,}(?![^\\s,.])");
  private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}.*|\\([^)]*\\)[^+*=^]*");

  private Formula(BasedSequence opening, BasedSequence tex, BasedSequence closing) {
    super(opening, tex, closing);
  }

  String tex() {
    return getText().toString();
  }

  boolean stands() {
    return getOpeningMarker().length() == 2;
  }

  /** Looks for formulas wherever a dollar stands in running text. */
  static final class Finder implements InlineParserExtensionFactory, InlineParserExtension {
    @Override
    public CharSequence getCharacters() {
      return "$";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return this;
    }

    @Override
    public boolean parse(LightInlineParser parser) {
      BasedSequence text = parser.getInput();
      int start = parser.getIndex();
      int marks = text.safeCharAt(start + 1) == '$' ? 2 : 1;
      int end = end(text, start + marks, marks);
      if (end < 0 || !isFormula(text, start, end, marks)) {
        return false;
      }
      parser.flushTextNode();
      parser.appendNode(
          new Formula(
              text.subSequence(start, start + marks),
              text.subSequence(start + marks, end),
              text.subSequence(end, end + marks)));
      parser.setIndex(end + marks);
      return true;
    }

    /** Where the next dollar stands; negative when it does not close. */
    private static int end(BasedSequence text, int from, int marks) {
      int last = Math.min(text.length(), from + LONGEST);
      for (int at = from; at < last; at++) {
        char c = text.charAt(at);
        if (c == '\\') {
          at++;
        } else if (c == '$') {
          return marks == 1 || text.safeCharAt(at + 1) == '$' ? at : -1;
        } else if (c == '`' || c == '\n' && marks == 1) {
          return -1;
        }
      }
      return -1;
    }

    private static boolean isFormula(BasedSequence text, int start, int end, int marks) {
      String tex = text.subSequence(start + marks, end).toString();
      boolean looks = tex.strip().length() == 1 ? isLetter(tex.strip()) : looksLikeTex(tex);
      if (marks == 2 || !looks) {
        return looks;
      }
      char before = start == 0 ? ' ' : text.charAt(start - 1);
      char after = text.safeCharAt(end + 1);
      return !isWord(before)
          && !isWord(after)
          && after != '{'
          && after != '$'
          && tex.equals(tex.strip())
          && !VARIABLE.matcher(tex).matches();
    }

    private static boolean looksLikeTex(String tex) {
      boolean hasCommands = tex.indexOf('\\') >= 0;
      return SIGN.matcher(tex).find()
          && (hasCommands || !Hangul.isIn(tex) && !WORD.matcher(tex).find());
    }

    private static boolean isLetter(String one) {
      return Character.isLetter(one.charAt(0)) && !Hangul.isIn(one);
    }

    private static boolean isWord(char c) {
      return c < 128 && Character.isLetterOrDigit(c);
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
