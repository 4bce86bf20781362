package malmoi.text;

import java.util.Optional;

/**
 * Reads the TeX that notes have and writes it as MathML Core. What it does not know it does not
 * guess: then there is no MathML at all.
 */
final class TexMath {
  private static final int DEEPEST = 20;
  private static final String FENCED = "()[]|";

  /** Tells that a formula is beyond us. It has no trace, since nobody reads it. */
  private static final class Unread extends RuntimeException {
    Unread() {
      super(null, null, false, false);
    }
  }

  /** A formula's part before its scripts. */
  private record Base(String html, Kind kind) {
    enum Kind {
      PLAIN,
      /** Scripts stand below and above. */
      LIMITS,
      /** A name that is set apart from what is beside it; {@code html} is the name alone. */
      FUNCTION
    }
  }

  private final String tex;
  private int at;
  private int depth;

  private TexMath(String tex) {
    this.tex = tex;
  }

  /**
   * The formula with its source, for those who copy it; empty when it cannot be read.
   *
   * @param display whether it stands on a line of its own
   */
  static Optional<String> mathml(String tex, boolean display) {
    TexMath reader = new TexMath(tex.strip());
    try {
      String row = reader.row();
      return reader.at < reader.tex.length() || row.isEmpty()
          ? Optional.empty()
          : Optional.of(
              (display ? "<math display=\"block\">" : "<math>")
                  + "<semantics><mrow>"
                  + row
                  + "</mrow><annotation encoding=\"application/x-tex\">"
                  + Html.escape(reader.tex)
                  + "</annotation></semantics></math>");
    } catch (Unread beyondUs) {
      return Optional.empty();
    }
  }

  /** Parts in a row, up to what closes it. */
  private String row() {
    if (++depth > DEEPEST) {
      throw new Unread();
    }
    StringBuilder row = new StringBuilder();
    for (skipSpace(); at < tex.length() && !closes(); skipSpace()) {
      row.append(scripted(row.isEmpty()));
    }
    depth--;
    return row.toString();
  }

  private boolean closes() {
    char c = tex.charAt(at);
    return c == '}'
        || c == '&'
        || tex.startsWith("\\\\", at)
        || isCommand("right")
        || isCommand("end");
  }

  private boolean isCommand(String name) {
    int end = at + 1 + name.length();
    return tex.startsWith("\\" + name, at) && (end == tex.length() || !isLatin(tex.charAt(end)));
  }

  private String scripted(boolean first) {
    Base base = base();
    String below = "";
    String above = "";
    for (skipSpace(); at < tex.length(); skipSpace()) {
      char c = tex.charAt(at);
      if (c == '_' && below.isEmpty()) {
        at++;
        below = argument();
      } else if (c == '^' && above.isEmpty()) {
        at++;
        above = argument();
      } else if (c == '\'' && above.isEmpty()) {
        above = primes();
      } else {
        break;
      }
    }
    return with(
        base.kind == Base.Kind.FUNCTION ? function(base, first) : base.html,
        base.kind,
        below,
        above);
  }

  private static String with(String base, Base.Kind kind, String below, String above) {
    if (below.isEmpty() && above.isEmpty()) {
      return base;
    }
    boolean limits = kind == Base.Kind.LIMITS;
    if (above.isEmpty()) {
      return element(limits ? "munder" : "msub", base + below);
    }
    if (below.isEmpty()) {
      return element(limits ? "mover" : "msup", base + above);
    }
    return element(limits ? "munderover" : "msubsup", base + below + above);
  }

  private String function(Base base, boolean first) {
    boolean called = at < tex.length() && FENCED.indexOf(tex.charAt(at)) >= 0;
    String before = first ? "0" : "0.1667em";
    String behind = called || at == tex.length() ? "0" : "0.1667em";
    return "<mo lspace=\"" + before + "\" rspace=\"" + behind + "\">" + base.html + "</mo>";
  }

  private String primes() {
    int start = at;
    while (at < tex.length() && tex.charAt(at) == '\'') {
      at++;
    }
    return element("mo", "′".repeat(at - start));
  }

  /** What a command or a script takes: a group, or the next part, of a number one digit. */
  private String argument() {
    if (++depth > DEEPEST) {
      throw new Unread();
    }
    skipSpace();
    Base base = at < tex.length() && isDigit(tex.charAt(at)) ? digit() : base();
    depth--;
    return base.kind == Base.Kind.FUNCTION ? element("mi", base.html) : base.html;
  }

  private Base digit() {
    return plain(element("mn", tex.substring(at, ++at)));
  }

  private Base base() {
    if (at == tex.length()) {
      throw new Unread();
    }
    char c = tex.charAt(at);
    if (c == '{') {
      return plain(element("mrow", group()));
    }
    if (c == '\\') {
      return command();
    }
    if (isDigit(c)) {
      return plain(element("mn", number()));
    }
    if (Hangul.isHangulEdge(String.valueOf(c))) {
      return plain(element("mtext", hangul()));
    }
    at++;
    if (isLatin(c) || c >= 128 && Character.isLetter(c)) {
      return plain(element("mi", String.valueOf(c)));
    }
    if (FENCED.indexOf(c) >= 0) {
      return plain(fence(String.valueOf(c)));
    }
    return plain(element("mo", operator(c)));
  }

  private static String operator(char c) {
    return switch (c) {
      case '+', '=', ',', '.', ':', ';', '!', '?', '/' -> String.valueOf(c);
      case '-' -> "−";
      case '*' -> "∗";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> {
        if (c < 128 || Character.isSurrogate(c) || Character.isWhitespace(c)) {
          throw new Unread();
        }
        yield String.valueOf(c);
      }
    };
  }

  private Base command() {
    String name = name();
    if (TexSymbols.LETTER.containsKey(name)) {
      return plain(element("mi", Html.escape(TexSymbols.LETTER.get(name))));
    }
    if (TexSymbols.OPERATOR.containsKey(name)) {
      return plain(element("mo", Html.escape(TexSymbols.OPERATOR.get(name))));
    }
    if (TexSymbols.FENCE.containsKey(name)) {
      return plain(fence(TexSymbols.FENCE.get(name)));
    }
    if (TexSymbols.LARGE.containsKey(name)) {
      return new Base(element("mo", TexSymbols.LARGE.get(name)), Base.Kind.LIMITS);
    }
    if (TexSymbols.LIMITS.contains(name)) {
      return new Base("<mo movablelimits=\"true\">" + name + "</mo>", Base.Kind.LIMITS);
    }
    if (TexSymbols.FUNCTIONS.contains(name)) {
      return new Base(name.equals("bmod") ? "mod" : name, Base.Kind.FUNCTION);
    }
    if (TexSymbols.SPACE.containsKey(name)) {
      return plain("<mspace width=\"" + TexSymbols.SPACE.get(name) + "em\"></mspace>");
    }
    if (TexSymbols.ACCENT.containsKey(name)) {
      String accent = "<mo stretchy=\"false\">" + TexSymbols.ACCENT.get(name) + "</mo>";
      return plain("<mover accent=\"true\">" + argument() + accent + "</mover>");
    }
    return structure(name);
  }

  private Base structure(String name) {
    return switch (name) {
      case "frac", "dfrac", "tfrac" -> plain(element("mfrac", argument() + argument()));
      case "binom" ->
          plain(
              "<mrow><mo>(</mo><mfrac linethickness=\"0\">"
                  + argument()
                  + argument()
                  + "</mfrac><mo>)</mo></mrow>");
      case "sqrt" -> plain(root());
      case "text", "textrm", "textbf", "mbox" -> plain(element("mtext", verbatim()));
      case "mathrm", "operatorname", "mathsf", "mathtt" ->
          plain("<mi mathvariant=\"normal\">" + verbatim() + "</mi>");
      case "mathbb", "mathcal" -> plain(element("mi", letter(name)));
      case "left" -> plain(fenced());
      case "pmod" -> plain(fence("(") + "<mo lspace=\"0\">mod</mo>" + argument() + fence(")"));
      case "begin" -> plain(environment());
      default -> throw new Unread();
    };
  }

  private String letter(String alphabet) {
    String letters = verbatim();
    String found = letters.length() == 1 ? TexSymbols.inAlphabet(alphabet, letters.charAt(0)) : "";
    if (found.isEmpty()) {
      throw new Unread();
    }
    return found;
  }

  private String root() {
    skipSpace();
    if (at == tex.length() || tex.charAt(at) != '[') {
      return element("msqrt", argument());
    }
    int end = tex.indexOf(']', at);
    String index = end < 0 ? "" : tex.substring(at + 1, end).strip();
    if (!index.matches("[0-9]{1,9}|[A-Za-z]")) {
      throw new Unread();
    }
    at = end + 1;
    String degree = element(isDigit(index.charAt(0)) ? "mn" : "mi", index);
    return element("mroot", argument() + degree);
  }

  private String fenced() {
    String left = delimiter();
    String row = row();
    if (!isCommand("right")) {
      throw new Unread();
    }
    at += "\\right".length();
    return element("mrow", left + row + delimiter());
  }

  /** What grows with what it embraces; a dot is none. */
  private String delimiter() {
    skipSpace();
    if (at == tex.length()) {
      throw new Unread();
    }
    char c = tex.charAt(at);
    String sign = c == '\\' ? TexSymbols.FENCE.getOrDefault(name(), "") : String.valueOf(c);
    at += c == '\\' ? 0 : 1;
    if (c == '.') {
      return "";
    }
    if (sign.isEmpty() || c != '\\' && FENCED.indexOf(c) < 0) {
      throw new Unread();
    }
    return element("mo", sign);
  }

  private String environment() {
    String name = verbatim();
    StringBuilder table = new StringBuilder("<mtr>");
    while (true) {
      table.append(element("mtd", row()));
      if (tex.startsWith("\\\\", at)) {
        at += 2;
        table.append("</mtr><mtr>");
      } else if (at < tex.length() && tex.charAt(at) == '&') {
        at++;
      } else if (isCommand("end")) {
        at += "\\end".length();
        break;
      } else {
        throw new Unread();
      }
    }
    if (!verbatim().equals(name)) {
      throw new Unread();
    }
    String rows = element("mtable", table.append("</mtr>").toString());
    return switch (name) {
      case "matrix", "aligned", "align", "align*" -> rows;
      case "pmatrix" -> element("mrow", "<mo>(</mo>" + rows + "<mo>)</mo>");
      case "bmatrix" -> element("mrow", "<mo>[</mo>" + rows + "<mo>]</mo>");
      case "vmatrix" -> element("mrow", "<mo>|</mo>" + rows + "<mo>|</mo>");
      case "cases" -> element("mrow", "<mo>{</mo>" + rows);
      default -> throw new Unread();
    };
  }

  private String group() {
    at++;
    String row = row();
    if (at == tex.length() || tex.charAt(at) != '}') {
      throw new Unread();
    }
    at++;
    return row;
  }

  /** A group of words. */
  private String verbatim() {
    skipSpace();
    int end = tex.indexOf('}', at);
    if (end < 0 || tex.charAt(at) != '{') {
      throw new Unread();
    }
    String words = tex.substring(at + 1, end);
    if (words.indexOf('{') >= 0 || words.indexOf('\\') >= 0 || words.indexOf('$') >= 0) {
      throw new Unread();
    }
    at = end + 1;
    return Html.escape(words.replace(' ', '\u00a0'));
  }

  /** The name behind a backslash: letters, or any one character. */
  private String name() {
    int start = ++at;
    while (at < tex.length() && isLatin(tex.charAt(at))) {
      at++;
    }
    if (at == start) {
      at = Math.min(at + 1, tex.length());
    }
    return tex.substring(start, at);
  }

  private String number() {
    int start = at;
    while (at < tex.length()
        && (isDigit(tex.charAt(at))
            || tex.charAt(at) == '.' && at + 1 < tex.length() && isDigit(tex.charAt(at + 1)))) {
      at++;
    }
    return tex.substring(start, at);
  }

  private String hangul() {
    int start = at;
    while (at < tex.length() && Hangul.isHangulEdge(tex.substring(at, at + 1))) {
      at++;
    }
    return tex.substring(start, at);
  }

  private void skipSpace() {
    while (at < tex.length() && (Character.isWhitespace(tex.charAt(at)) || tex.charAt(at) == '~')) {
      at++;
    }
  }

  private static Base plain(String html) {
    return new Base(html, Base.Kind.PLAIN);
  }

  private static String fence(String sign) {
    String apart = sign.equals("|") || sign.equals("‖") ? " lspace=\"0\" rspace=\"0\"" : "";
    return "<mo stretchy=\"false\"" + apart + ">" + sign + "</mo>";
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">";
  }

  private static boolean isLatin(char c) {
    return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }
}
