package malmoi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import malmoi.Build;
import malmoi.publish.Published;
import malmoi.read.Disk;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.text.Language;
import malmoi.text.Phrasebook;

/** The command {@code malmoi build}. */
final class BuildCommand {
  private final BuildOptions options;
  private final PrintWriter out;
  private final PrintWriter err;

  BuildCommand(BuildOptions options, PrintWriter out, PrintWriter err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  /** Builds and says what came of it; the result is the exit code. */
  int run() {
    long start = System.nanoTime();
    Optional<Language> asked = options.options().language();
    ProblemFormat format = options.options().format();
    Build.Order order = options.order();
    Build.Result result = Build.build(order);
    Language language = asked.orElse(result.settings().imprint().defaultLanguage());
    err.print(new ProblemPrinter(format, language).print(result.problems()));
    if (result.published().isEmpty()) {
      return 1;
    }
    if (!options.quiet()) {
      String seconds = seconds(System.nanoTime() - start);
      out.println(done(result, order.siteFolder(), seconds, Main.sentences(language)));
    }
    return 0;
  }

  private static String done(Build.Result result, Path site, String seconds, Phrasebook sentences) {
    String notes = count("note", result.notes(), sentences);
    String files = count("file", result.published().map(Published::files).orElse(0), sentences);
    String page = Disk.shown(site.resolve("index.html"));
    return sentences.say("done", notes, files, seconds, page);
  }

  static String count(String what, int number, Phrasebook sentences) {
    return sentences.say(number == 1 ? what : what + "s", number);
  }

  /** With one decimal. */
  static String seconds(long nanos) {
    return Double.toString(Math.round(nanos / 1e8) / 10.0);
  }
}
