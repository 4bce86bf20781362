package malmoi.text;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * flexmark's parser of running text with a bound on its time. Its own grows with the square of a
 * paragraph: each match copies all of it, and each bracket looks at all behind it. Here a match
 * copies nothing, and a paragraph beyond the bound is read in pieces: what begins in one and ends
 * in the next stands as text.
 */
final class BoundedInlineParser extends InlineParserImpl {
  /** A piece in UTF-16 units, where one that may mean something counts for more. */
  private static final int LONGEST = 10_000;

  private static final int WEIGHT = 20;
  private static final int LONGEST_REFERENCE = 2000;
  private static final String MEANING = "[]()*_~=`<>&!$\\|";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "^<(?:(?:https?|ftp|mailto|tel):|[^\\s<>@]{1,100}@)", Pattern.CASE_INSENSITIVE);

  /** {@code (폴더 이름/노트.md#제목)}, as editors on the desktop write it. */
  private static final Pattern PATH_WITH_SPACES =
      Pattern.compile(
          "^[^\\s<>()\"'][^<>()\"'\\n]{0,500}\\.[A-Za-z0-9]{1,8}(?:#[^<>()\"'\\n]{0,200})?(?=\\))");

  private static final Pattern IN_ANGLES = Pattern.compile("^<(?:[^<>\\n\\\\]|\\\\.)*>");

  private BasedSequence copied;
  private String copy = "";
  private char[] letters = {};

  /** What may mean something, by its code. */
  private boolean[] special = {};

  /** Behind it the piece begins that is read; null in a block's first piece. */
  private Node read;

  BoundedInlineParser(
      DataHolder options,
      BitSet special,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData references,
      List<InlineParserExtensionFactory> extensions) {
    // flexmark adds to these sets while it parses, and parsers of other threads share them
    super(
        options,
        (BitSet) special.clone(),
        (BitSet) delimiters.clone(),
        processors,
        references,
        extensions);
  }

  @Override
  public void initializeDocument(Document document) {
    super.initializeDocument(document);
    special = byCode(specialCharacters);
  }

  /** Tables are read so, whose bars mean something. */
  @Override
  public List<Node> parseCustom(
      BasedSequence input,
      Node node,
      BitSet custom,
      Map<Character, CharacterNodeFactory> factories) {
    specialCharacters.or(custom);
    special = byCode(specialCharacters);
    return super.parseCustom(input, node, custom, factories);
  }

  private static boolean[] byCode(BitSet characters) {
    boolean[] byCode = new boolean[characters.length()];
    for (int c = 0; c < byCode.length; c++) {
      byCode[c] = characters.get(c);
    }
    return byCode;
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    BasedSequence rest = content;
    read = null;
    for (int cut = cut(rest); cut < rest.length(); cut = cut(rest)) {
      super.parse(rest.subSequence(0, cut), block);
      if (Character.isWhitespace(rest.charAt(cut))) {
        block.appendChild(new SoftLineBreak(rest.subSequence(cut, ++cut)));
      }
      read = block.getLastChild();
      rest = rest.subSequence(cut);
    }
    super.parse(rest, block);
  }

  /** Where the first piece ends: with a line, else with a word, else inside no character. */
  private static int cut(BasedSequence text) {
    if (text.length() <= LONGEST / WEIGHT) {
      return text.length();
    }
    int line = 0;
    int word = 0;
    int weight = 0;
    int most = Math.min(text.length(), LONGEST + 1);
    char[] letters = SourceText.of(text.subSequence(0, most)).toCharArray();
    for (int at = 0; at < letters.length; at++) {
      char c = letters[at];
      line = c == '\n' ? at : line;
      word = c == ' ' ? at : word;
      weight += c > '~' || Character.isLetter(c) || MEANING.indexOf(c) < 0 ? 1 : WEIGHT;
      if (weight > LONGEST) {
        boolean inside = Character.isLowSurrogate(c) || at > 0 && letters[at - 1] == '\\';
        return line > at / 2 ? line : word > at / 2 ? word : inside ? at - 1 : at;
      }
    }
    return text.length();
  }

  @Override
  public void mergeTextNodes(Node from, Node to) {
    boolean whole = read != null && from == block.getFirstChild();
    super.mergeTextNodes(whole ? read.getNext() : from, to);
  }

  /** A definition is looked for in what it may be long, not in all that is left of the note. */
  @Override
  protected int parseReference(Block block, BasedSequence text) {
    int line = text.length() > LONGEST_REFERENCE ? text.lastIndexOf('\n', LONGEST_REFERENCE) : -1;
    return super.parseReference(block, line < 0 ? text : text.subSequence(0, line + 1));
  }

  /** {@code <image:tag>} is no address, but words in brackets. */
  @Override
  public boolean parseAutolink() {
    int start = index;
    boolean possible = match(ADDRESS) != null;
    index = start;
    return possible && super.parseAutolink();
  }

  /**
   * A link may be an image and nothing else (CommonMark 0.31 §6.3); flexmark refuses that when both
   * give references: {@code [![alt][picture]][page]}.
   */
  @Override
  protected boolean parseCloseBracket() {
    boolean parsed = super.parseCloseBracket();
    if (block.getLastChild() instanceof ImageRef image && image.isDefined()) {
      image.insertAfter(resolved(image));
      image.unlink();
    }
    return parsed;
  }

  private Image resolved(ImageRef ref) {
    Reference reference = ref.getReferenceNode(document);
    Image image = new Image(ref.getChars());
    image.setText(ref.getText());
    image.setUrl(reference.getUrl());
    image.setTitle(reference.getTitle());
    image.takeChildren(ref);
    return image;
  }

  /**
   * Between angle brackets it may hold spaces (CommonMark 0.31 §6.3), which flexmark refuses; a
   * path to a file may hold them anywhere.
   */
  @Override
  public BasedSequence parseLinkDestination() {
    BasedSequence whole = match(IN_ANGLES);
    if (whole == null) {
      whole = match(PATH_WITH_SPACES);
    }
    return whole == null ? super.parseLinkDestination() : whole;
  }

  @Override
  public BasedSequence match(Pattern pattern) {
    Matcher found = matcher(pattern);
    return found == null ? null : input.subSequence(found.start(), found.end());
  }

  @Override
  public BasedSequence[] matchWithGroups(Pattern pattern) {
    Matcher found = matcher(pattern);
    if (found == null) {
      return null;
    }
    BasedSequence[] groups = new BasedSequence[found.groupCount() + 1];
    for (int k = 0; k < groups.length; k++) {
      groups[k] = found.group(k) == null ? null : input.subSequence(found.start(k), found.end(k));
    }
    return groups;
  }

  /** A run of characters that mean nothing. */
  @Override
  protected boolean parseString() {
    int begin = index;
    copyInput();
    while (index < letters.length && !isSpecial(letters[index])) {
      index++;
    }
    if (index > begin) {
      appendText(input, begin, index);
    }
    return index > begin;
  }

  private boolean isSpecial(char c) {
    return c < special.length && special[c];
  }

  @Override
  public Matcher matcher(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    copyInput();
    Matcher matcher = pattern.matcher(copy).region(index, copy.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return matcher;
  }

  private void copyInput() {
    if (copied != input) {
      copied = input;
      copy = SourceText.of(input);
      letters = copy.toCharArray();
    }
  }
}
