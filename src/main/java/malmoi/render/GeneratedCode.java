package malmoi.render;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Java that jte makes of a template, which tells where each of its lines comes from.
 *
 * @param code of one class
 */
record GeneratedCode(String code) {
  private static final Pattern NAME = Pattern.compile("JTE_NAME = \"([^\"]+)\"");
  private static final Pattern LINES = Pattern.compile("JTE_LINE_INFO = \\{([\\d,]+)}");
  private static final Pattern CLASS = Pattern.compile("\\bJte(\\w+)Generated\\b");
  private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

  /** With each call of a template, unseen by those who write it. */
  private static final String ALWAYS_GIVEN = "HtmlTemplateOutput,HtmlInterceptor,";

  /** The template's name. */
  String template() {
    return found(NAME);
  }

  /** The line of the template, from 1, that a line of the code comes from, also from 1. */
  int line(long codeLine) {
    String[] lines = found(LINES).split(",");
    return Integer.parseInt(lines[(int) codeLine - 1]) + 1;
  }

  /** What the compiler says of the code as one sentence about templates. */
  static String plain(String message) {
    String line =
        Arrays.stream(message.split("\\R"))
            .map(part -> part.strip().replaceAll("\\s+", " ").replaceFirst(";$", ""))
            .collect(Collectors.joining("; "));
    String known = PACKAGES.matcher(line).replaceAll("").replace(ALWAYS_GIVEN, "");
    return CLASS.matcher(known).replaceAll("$1.jte");
  }

  private String found(Pattern pattern) {
    Matcher matcher = pattern.matcher(code);
    if (!matcher.find()) {
      throw new IllegalStateException("this is no code of jte's");
    }
    return matcher.group(1);
  }
}
