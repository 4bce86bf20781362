package malmoi.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import malmoi.Build;
import malmoi.read.Disk;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.text.Language;
import malmoi.text.Phrasebook;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code malmoi bundle}: the whole site in one file, to hand on. */
final class BundleCommand {
  private final Options options;
  private final PrintWriter out;
  private final PrintWriter err;

  BundleCommand(Options options, PrintWriter out, PrintWriter err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  static CommandSpec spec() {
    CommandSpec spec =
        Options.spec("Packs the site of a folder into one file that opens from disk.")
            .addOption(Options.flag("--single", "one HTML file with all terms, not a zip"))
            .addOption(
                Options.option("--out", "FILE", "what is written; else FOLDER/TITLE.zip or .html"));
    return Options.addCare(spec);
  }

  /** Bundles and says what came of it; the result is the exit code. */
  int run() {
    long start = System.nanoTime();
    Optional<Language> asked = options.language();
    ProblemFormat format = options.format();
    Build.Bundled result =
        options.has("--single")
            ? Build.single(order(), file(".html"))
            : Build.bundle(order(), file(".zip"));
    Language language = asked.orElse(result.settings().imprint().defaultLanguage());
    err.print(new ProblemPrinter(format, language).print(result.problems()));
    if (result.file().isEmpty()) {
      return 1;
    }
    if (!options.has("--quiet")) {
      String seconds = BuildCommand.seconds(System.nanoTime() - start);
      out.println(done(result, seconds, Main.sentences(language)));
    }
    return 0;
  }

  private Build.Order order() {
    Optional<Path> notes = options.folderOf("--notes");
    return new Build.Order(
        options.folder(), notes, Optional.empty(), Optional.empty(), options.has("--strict"));
  }

  /** What shall be written, when it is named: no folder, and a name with that ending. */
  private Optional<Path> file(String ending) {
    Optional<Path> file = options.pathOf("--out");
    file.ifPresent(
        path -> {
          String name = Disk.lastName(path);
          int end = name.length() - ending.length();
          if (Files.isDirectory(path)) {
            throw options.mistake("file.folder", Disk.shown(path));
          }
          if (!name.toLowerCase(Locale.ROOT).endsWith(ending)
              || !Disk.leadsDown(name.substring(0, end))) {
            throw options.mistake("bundle.name", Disk.shown(path), ending);
          }
        });
    return file;
  }

  private static String done(Build.Bundled result, String seconds, Phrasebook sentences) {
    String notes = BuildCommand.count("note", result.notes(), sentences);
    String file = Disk.shown(result.file().orElseThrow());
    return sentences.say("bundle.done", notes, file, seconds);
  }
}
