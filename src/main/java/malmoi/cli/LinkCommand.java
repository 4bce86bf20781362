package malmoi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import malmoi.Build;
import malmoi.link.Linking;
import malmoi.link.TextLinker;
import malmoi.link.TextLinker.Form;
import malmoi.link.TextLinker.Linked;
import malmoi.read.Disk;
import malmoi.report.Problem;
import malmoi.report.ProblemFormat;
import malmoi.report.ProblemPrinter;
import malmoi.report.Severity;
import malmoi.text.Language;
import malmoi.text.Phrasebook;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code malmoi link}: texts from elsewhere, with links to the glossary's pages. */
final class LinkCommand {
  private final Options options;
  private final PrintWriter out;
  private final PrintWriter err;

  /** A text to be linked. */
  private record Given(Path file, Form form, String text) {}

  LinkCommand(Options options, PrintWriter out, PrintWriter err) {
    this.options = options;
    this.out = out;
    this.err = err;
  }

  static CommandSpec spec() {
    return Options.ofFiles("Prints texts with links to the pages of a published glossary.")
        .addOption(Options.option("--url", "URL", "where the site is published"))
        .addOption(Options.flag("--in-place", "write the links into the files themselves"))
        .addOption(Options.flag("--first", "link a term once a file, not once a section"))
        .addOption(Options.flag("--all", "link every mention of a term"))
        .addOption(
            Options.option(
                "--lang",
                "LANG",
                "language of linked pages and messages: ko or en; else each reader's"));
  }

  /** Links the files; the result is the exit code. Nothing is written unless all can be read. */
  int run() {
    Optional<Language> asked = options.language();
    Linking linking = linking();
    List<Path> files = options.files();
    List<Form> forms = files.stream().map(this::form).toList();
    Build.Made made = Build.glossary(order());
    String root = made.settings().address().url().orElseThrow(() -> options.mistake("link.url"));
    Language language = asked.orElse(made.settings().imprint().defaultLanguage());
    Phrasebook sentences = Main.sentences(language);
    List<Problem> errors =
        made.problems().stream().filter(one -> one.severity() == Severity.ERROR).toList();
    err.print(new ProblemPrinter(ProblemFormat.TEXT, language).print(errors));
    List<Given> texts = texts(files, forms, sentences);
    if (!errors.isEmpty() || texts.size() < files.size()) {
      return 1;
    }
    String folder = asked.map(Language::tag).orElse("t");
    TextLinker linker = new TextLinker(made.glossary(), linking, root, folder);
    texts.forEach(text -> link(text, linker, sentences));
    return 0;
  }

  private Build.Order order() {
    Path folder = options.folderOf("--folder").orElse(Disk.typed("."));
    Optional<Path> notes = options.folderOf("--notes");
    return new Build.Order(folder, notes, Optional.empty(), options.url(), false);
  }

  private Linking linking() {
    if (options.has("--first") && options.has("--all")) {
      throw options.mistake("link.both");
    }
    Linking often = options.has("--first") ? Linking.FIRST_IN_ENTRY : Linking.FIRST_IN_SECTION;
    return options.has("--all") ? Linking.ALL : often;
  }

  private Form form(Path file) {
    String name = Disk.lastName(file).toLowerCase(Locale.ROOT);
    if (name.endsWith(".md") || name.endsWith(".markdown")) {
      return Form.MARKDOWN;
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Form.HTML;
    }
    throw options.mistake("link.form", Disk.shown(file));
  }

  /** The texts of the files, without those that are not UTF-8, which are told. */
  private List<Given> texts(List<Path> files, List<Form> forms, Phrasebook sentences) {
    List<Given> texts = new ArrayList<>();
    for (int k = 0; k < files.size(); k++) {
      try {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(files.get(k)));
        String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        texts.add(new Given(files.get(k), forms.get(k), text));
      } catch (CharacterCodingException e) {
        err.println("malmoi: " + sentences.say("link.utf8", Disk.shown(files.get(k))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  private void link(Given given, TextLinker linker, Phrasebook sentences) {
    Linked linked = linker.link(given.text(), given.form());
    if (!options.has("--in-place")) {
      out.print(linked.text());
      return;
    }
    if (linked.links() > 0) {
      replace(given.file(), linked.text());
    }
    String links = BuildCommand.count("link", linked.links(), sentences);
    out.println(sentences.say("link.done", Disk.shown(given.file()), links));
  }

  private static void replace(Path file, String text) {
    try {
      Disk.replace(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
