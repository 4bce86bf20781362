package malmoi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import malmoi.Build;
import malmoi.lint.Finding;
import malmoi.lint.Proposals;
import malmoi.lint.Tier;
import malmoi.read.Disk;
import malmoi.report.Problem;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.report.Problems;
import malmoi.report.Severity;
import malmoi.text.Language;
import malmoi.text.Phrasebook;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code malmoi lint}: its findings are the result and go to standard output. */
final class LintCommand {
  private final Options options;
  private final PrintWriter out;
  private final PrintWriter err;

  LintCommand(Options options, PrintWriter out, PrintWriter err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  static CommandSpec spec() {
    return Options.spec("Finds likely typos and untidiness in the notes of a folder.")
        .addOption(Options.flag("--strict", "end with 1 when there is anything to tell"))
        .addOption(Options.flag("--maybe", "tell also what is less likely a slip"))
        .addOption(Options.flag("--spacing", "tell also advice on spacing"))
        .addOption(Options.flag("--write", "add what is sure to corrections.yml as proposals"))
        .addOption(Options.option("--dict", "DIR", "ko.aff and ko.dic; else those of the system"));
  }

  /** Lints and tells what was found; the result is the exit code. */
  int run() {
    Optional<Language> asked = options.language();
    ProblemFormat format = options.format();
    Optional<Path> dictionary = options.folderOf("--dict");
    Build.Order order = order();
    Build.Linted linted = Build.lint(order, dictionary);
    Language language = asked.orElse(linted.settings().imprint().defaultLanguage());
    Phrasebook sentences = Main.sentences(language);
    List<Problem> told = told(linted);
    out.print(new ProblemPrinter(format, language).print(told));
    if (told.isEmpty() && format == ProblemFormat.TEXT) {
      String notes = BuildCommand.count("note", linted.notes(), sentences);
      out.println(sentences.say("lint.none", notes));
    }
    if (linted.lacksDictionary()) {
      err.println(sentences.say("lint.dictionary"));
    }
    if (options.has("--write")) {
      write(linted, order.notesFolder().resolve("corrections.yml"), sentences);
    }
    boolean broken = told.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    return broken || options.has("--strict") && !told.isEmpty() ? 1 : 0;
  }

  private Build.Order order() {
    Optional<Path> notes = options.folderOf("--notes");
    return new Build.Order(options.folder(), notes, Optional.empty(), Optional.empty(), false);
  }

  private void write(Build.Linted linted, Path file, Phrasebook sentences) {
    Proposals proposals = new Proposals(linted.findings(), linted.corrections());
    String name = Disk.shown(file);
    if (proposals.size() == 0) {
      err.println(sentences.say("lint.unwritten", name));
    } else if (proposals.addTo(file)) {
      err.println(sentences.say("lint.written", name, proposals.size()));
    } else {
      err.println(sentences.say("lint.unwritable", name));
    }
  }

  /** What a build tells and what is asked for of the findings, by file and line. */
  private List<Problem> told(Build.Linted linted) {
    Problems problems = new Problems();
    Stream<Problem> findings =
        linted.findings().stream().filter(this::isAskedFor).map(Finding::problem);
    Stream.concat(linted.problems().stream(), findings).forEach(problems::tell);
    return problems.sorted();
  }

  private boolean isAskedFor(Finding finding) {
    return (finding.tier() != Tier.MAYBE || options.has("--maybe"))
        && (!finding.rule().equals("spacing") || options.has("--spacing"));
  }
}
