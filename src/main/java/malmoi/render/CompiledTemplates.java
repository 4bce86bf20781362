package malmoi.render;

import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import malmoi.report.Problem;

/**
 * Templates that can print.
 *
 * @param code that was made of each, by the name of its class
 */
record CompiledTemplates(TemplateEngine engine, Map<String, GeneratedCode> code) {

  CompiledTemplates {
    code = Map.copyOf(code);
  }

  /** A line of a template, from 1. */
  private record Spot(String template, int line) {}

  /**
   * What is wrong when printing ends in this way: at best the line of a project's own template. Of
   * what goes wrong again and again, Java no longer says where: then it is in what was printed.
   */
  Problem stopped(TemplateException e, String printed, OwnTemplates own) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String what = Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
    List<Spot> spots =
        Arrays.stream(cause.getStackTrace()).flatMap(at -> spot(at).stream()).toList();
    Spot spot =
        spots.stream()
            .filter(one -> own.texts().containsKey(one.template))
            .findFirst()
            .orElse(spots.isEmpty() ? new Spot(printed, 1) : spots.get(0));
    return own.problem("theme.stops", spot.template, spot.line, "", what);
  }

  /** jte names the template already, but for the classes within that of a template. */
  private Optional<Spot> spot(StackTraceElement at) {
    GeneratedCode generated = code.get(at.getClassName().replaceFirst("\\$.*", ""));
    if (generated == null) {
      return Optional.empty();
    }
    String template = generated.template();
    boolean isOfTemplate = template.equals(at.getFileName());
    int line = at.getLineNumber();
    return Optional.of(new Spot(template, isOfTemplate ? line : generated.line(line)));
  }
}
