package malmoi.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.util.Map;
import malmoi.report.Problem;
import malmoi.report.TextFile;
import org.junit.jupiter.api.Test;

class CompiledTemplatesTest {
  private static final TextFile MISSING = new TextFile("theme/missing.jte", "<p>\n");

  @Test
  void withoutAStackATemplateStopsWhereItBegins() {
    RuntimeException again = new ArrayIndexOutOfBoundsException();
    again.setStackTrace(new StackTraceElement[0]);
    CompiledTemplates templates =
        new CompiledTemplates(TemplateEngine.createPrecompiled(ContentType.Html), Map.of());
    assertEquals(
        Problem.error(MISSING.place(0, 3), "theme.stops", "ArrayIndexOutOfBoundsException"),
        templates.stopped(
            new TemplateException("failed", again),
            "missing.jte",
            new OwnTemplates(Map.of("missing.jte", MISSING))));
  }
}
