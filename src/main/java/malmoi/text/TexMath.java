package malmoi.text;

import java.util.Optional;
import malmoi.text.TexCursor.Unread;

/**
 * Reads the TeX that notes have and writes it as MathML Core. What it does not know it does not
 * guess: then there is no MathML at all.
 */
final class TexMath {
  private static final int DEEPEST = 20;
  private static final String FENCED = "()[]|";

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

  private final TexCursor in;
  private int depth;

  private TexMath(String tex) {
    this.in = new TexCursor(tex);
  }

  /**
   * The formula with its source, for those who copy it; empty when it cannot be read.
   *
   * @param display whether it stands on a line of its own
   */
  static Optional<String> mathml(String tex, boolean display) {
    String source = tex.strip();
    TexMath reader = new TexMath(source);
    try {
      String row = reader.row();
      return !reader.in.isAtEnd() || row.isEmpty()
          ? Optional.empty()
          : Optional.of(
              (display ? "<math display=\"block\">" : "<math>")
                  + "<semantics><mrow>"
                  + row
                  + "</mrow><annotation encoding=\"application/x-tex\">"
                  + Html.escape(source)
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
    for (in.skipSpace(); !in.isAtEnd() && !closes(); in.skipSpace()) {
      row.append(scripted(row.isEmpty()));
    }
    depth--;
    return row.toString();
  }

  private boolean closes() {
    char c = in.peek();
    return c == '}' || c == '&' || in.sees("\\\\") || in.isCommand("right") || in.isCommand("end");
  }

  private String scripted(boolean first) {
    Base base = base();
    String below = "";
    String above = "";
    for (in.skipSpace(); !in.isAtEnd(); in.skipSpace()) {
      char c = in.peek();
      if (c == '_' && below.isEmpty()) {
        in.take();
        below = argument();
      } else if (c == '^' && above.isEmpty()) {
        in.take();
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
    boolean called = !in.isAtEnd() && FENCED.indexOf(in.peek()) >= 0;
    String before = first ? "0" : "0.1667em";
    String behind = called || in.isAtEnd() ? "0" : "0.1667em";
    return "<mo lspace=\"" + before + "\" rspace=\"" + behind + "\">" + base.html + "</mo>";
  }

  private String primes() {
    StringBuilder primes = new StringBuilder();
    while (in.take("'")) {
      primes.append('′');
    }
    return element("mo", primes.toString());
  }

  /** What a command or a script takes: a group, or the next part, of a number one digit. */
  private String argument() {
    if (++depth > DEEPEST) {
      throw new Unread();
    }
    in.skipSpace();
    Base base =
        !in.isAtEnd() && TexCursor.isDigit(in.peek())
            ? plain(element("mn", String.valueOf(in.take())))
            : base();
    depth--;
    return base.kind == Base.Kind.FUNCTION ? element("mi", base.html) : base.html;
  }

  private Base base() {
    char c = in.peek();
    if (c == '{') {
      return plain(element("mrow", group()));
    }
    if (c == '\\') {
      return command();
    }
    if (TexCursor.isDigit(c)) {
      return plain(element("mn", in.number()));
    }
    if (Hangul.isHangulEdge(String.valueOf(c))) {
      return plain(element("mtext", in.hangul()));
    }
    in.take();
    if (TexCursor.isLatin(c) || c >= 128 && Character.isLetter(c)) {
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
    String name = in.name();
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
      case "text", "textrm", "textbf", "mbox" -> plain(element("mtext", in.verbatim()));
      case "mathrm", "operatorname", "mathsf", "mathtt" ->
          plain("<mi mathvariant=\"normal\">" + in.verbatim() + "</mi>");
      case "mathbb", "mathcal" -> plain(element("mi", letter(name)));
      case "left" -> plain(fenced());
      case "pmod" -> plain(fence("(") + "<mo lspace=\"0\">mod</mo>" + argument() + fence(")"));
      case "begin" -> plain(environment());
      default -> throw new Unread();
    };
  }

  private String letter(String alphabet) {
    String letters = in.verbatim();
    String found = letters.length() == 1 ? TexSymbols.inAlphabet(alphabet, letters.charAt(0)) : "";
    if (found.isEmpty()) {
      throw new Unread();
    }
    return found;
  }

  private String root() {
    in.skipSpace();
    if (!in.take("[")) {
      return element("msqrt", argument());
    }
    String degree = argument();
    if (!in.take("]")) {
      throw new Unread();
    }
    return element("mroot", argument() + degree);
  }

  private String fenced() {
    String left = delimiter();
    String row = row();
    if (!in.isCommand("right")) {
      throw new Unread();
    }
    in.name();
    return element("mrow", left + row + delimiter());
  }

  /** What grows with what it embraces; a dot is none. */
  private String delimiter() {
    in.skipSpace();
    char c = in.peek();
    if (c == '\\') {
      String sign = TexSymbols.FENCE.get(in.name());
      return element("mo", Optional.ofNullable(sign).orElseThrow(Unread::new));
    }
    in.take();
    if (c != '.' && FENCED.indexOf(c) < 0) {
      throw new Unread();
    }
    return c == '.' ? "" : element("mo", String.valueOf(c));
  }

  private String environment() {
    String name = in.verbatim();
    StringBuilder table = new StringBuilder("<mtr>");
    while (true) {
      table.append(element("mtd", row()));
      if (in.take("\\\\")) {
        table.append("</mtr><mtr>");
      } else if (in.isCommand("end")) {
        in.name();
        break;
      } else if (!in.take("&")) {
        throw new Unread();
      }
    }
    if (!in.verbatim().equals(name)) {
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
    in.take();
    String row = row();
    if (!in.take("}")) {
      throw new Unread();
    }
    return row;
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
}
