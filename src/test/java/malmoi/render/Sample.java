package malmoi.render;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import malmoi.clean.CleanNote;
import malmoi.clean.Correction;
import malmoi.clean.FrontMatter;
import malmoi.link.Backlink;
import malmoi.link.LinkedGlossary;
import malmoi.link.LinkedNote;
import malmoi.link.Mention;
import malmoi.link.Target;
import malmoi.model.Citation;
import malmoi.model.Entry;
import malmoi.model.Glossary;
import malmoi.model.Imprint;
import malmoi.model.Kind;
import malmoi.model.Linkage;
import malmoi.model.NotePage;
import malmoi.model.Sense;
import malmoi.model.Source;
import malmoi.model.Term;
import malmoi.read.Note;
import malmoi.report.Place;
import malmoi.report.TextFile;
import malmoi.site.Address;
import malmoi.site.SiteFile;
import malmoi.text.Bilingual;
import malmoi.text.Language;
import malmoi.text.Markdown;
import malmoi.text.Markdown.Heading;
import malmoi.text.OffsetMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A glossary made by hand, and the site that comes of it. */
final class Sample {
  static final Address PUBLISHED =
      new Address(
          Optional.of("https://example.org/words/"),
          Optional.of("https://github.com/example/words"),
          "main");

  private static final OffsetMap UNCHANGED =
      new OffsetMap() {
        @Override
        public int original(int offset) {
          return offset;
        }

        @Override
        public int originalEnd(int offset) {
          return offset;
        }
      };

  private final List<CleanNote> notes = new ArrayList<>();
  private final List<NotePage> pages = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final Map<String, LinkedNote> linked = new HashMap<>();
  private final Map<String, List<Backlink>> backlinks = new HashMap<>();
  private final Map<String, List<String>> related = new HashMap<>();
  private final Map<String, OffsetDateTime> changed = new HashMap<>();
  private List<Language> languages = List.of(Language.KO, Language.EN);

  /** A note in which each {@code wrong>right} was mended. */
  CleanNote note(String path, Language language, String text, String... mends) {
    TextFile file = new TextFile(path, text);
    List<Correction> corrections =
        Arrays.stream(mends).map(mend -> correction(file, mend.split(">"))).toList();
    FrontMatter none =
        new FrontMatter(
            Optional.empty(),
            Optional.empty(),
            file.whole(),
            List.of(),
            List.of(),
            Optional.empty(),
            false);
    CleanNote note =
        new CleanNote(
            new Note(file, path, language), none, Markdown.parse(text), UNCHANGED, corrections);
    notes.add(note);
    linked.put(path, new LinkedNote(note, List.of(), targets(note)));
    return note;
  }

  private static Correction correction(TextFile file, String[] mend) {
    int at = file.text().indexOf(mend[1]);
    Place place = file.place(at, at + mend[1].length());
    return new Correction(place, at, mend[0], mend[1], "오타", Place.ofFile("corrections.yml"));
  }

  private static NavigableMap<Integer, Target> targets(CleanNote note) {
    NavigableMap<Integer, Target> targets = new TreeMap<>();
    for (Markdown.Link link : note.markdown().links()) {
      boolean here = link.target().startsWith("#");
      targets.put(
          link.start(),
          here
              ? new Target.ToNote(note.note().file().path(), link.target().substring(1))
              : new Target.ToAddress(link.target()));
    }
    return targets;
  }

  /** Links the words of the note to the term. */
  Sample mention(CleanNote note, String words, String term) {
    String path = note.note().file().path();
    int at = note.note().file().text().indexOf(words);
    List<Mention> mentions = new ArrayList<>(linked.get(path).mentions());
    mentions.add(new Mention(at, at + words.length(), term));
    linked.put(path, new LinkedNote(note, mentions, linked.get(path).targets()));
    return this;
  }

  Sample backlink(String term, Backlink backlink) {
    backlinks.computeIfAbsent(term, key -> new ArrayList<>()).add(backlink);
    return this;
  }

  Sample related(String term, String... others) {
    related.put(term, List.of(others));
    return this;
  }

  /** The page of a note; either of the two may be null. */
  Sample page(String path, CleanNote ko, CleanNote en) {
    Bilingual<Optional<CleanNote>> both =
        new Bilingual<>(Optional.ofNullable(ko), Optional.ofNullable(en));
    pages.add(new NotePage(path, both, both.map(note -> note.flatMap(Sample::title))));
    return this;
  }

  private static Optional<Heading> title(CleanNote note) {
    return note.markdown().headings().stream().filter(heading -> heading.level() == 1).findFirst();
  }

  Sample term(String id, Kind kind, List<String> ko, List<String> en, Sense... senses) {
    terms.add(
        new Term(
            id,
            kind,
            new Bilingual<>(ko, en),
            List.of("기초"),
            List.of(),
            Linkage.USUAL,
            List.of(senses)));
    return this;
  }

  Sample source(Source source) {
    sources.add(source);
    return this;
  }

  Sample languages(Language... only) {
    languages = List.of(only);
    return this;
  }

  /** The entry under the heading. */
  static Entry entry(CleanNote note, String heading, Citation... citations) {
    List<Heading> headings = note.markdown().headings();
    Heading own =
        headings.stream().filter(each -> each.text().equals(heading)).findFirst().orElseThrow();
    int end =
        headings.stream()
            .filter(next -> next.start() > own.start() && next.level() <= own.level())
            .mapToInt(Heading::start)
            .findFirst()
            .orElse(note.markdown().length());
    return new Entry(
        note,
        heading,
        own.start(),
        own.end(),
        end,
        note.place(own.start(), own.start()),
        List.of(citations));
  }

  /** A citation by the line of the note's text that is nothing but the link. */
  static Citation citation(CleanNote note, String address, String link, String quote) {
    String text = note.note().file().text();
    int start = text.indexOf("\n<" + link + ">\n") + 1;
    int end = start + link.length() + 2;
    return new Citation(
        address, link, Optional.ofNullable(quote), start, end, note.place(start, end));
  }

  static Sense sense(Entry ko, Entry en) {
    return new Sense(new Bilingual<>(Optional.ofNullable(ko), Optional.ofNullable(en)));
  }

  /** A note that was changed last at the time, in ISO 8601. */
  Sample changed(String path, String time) {
    changed.put(path, OffsetDateTime.parse(time));
    return this;
  }

  LinkedGlossary glossary() {
    Imprint imprint =
        new Imprint(
            new Bilingual<>("컨테이너 용어집", "Container Glossary"),
            languages,
            Optional.of("CC-BY-4.0"),
            List.of("말모이"));
    return new LinkedGlossary(
        new Glossary(imprint, terms, pages, sources, notes), linked, backlinks, related, List.of());
  }

  /** The text of each file of the site. */
  Map<String, String> site(Address address) {
    Map<String, String> site = new HashMap<>();
    Renderer renderer = new Renderer(Theme.builtIn(), address, "1.2.3", changed);
    for (SiteFile file : renderer.export(glossary())) {
      site.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
    }
    return site;
  }

  /** The page at the path of the site that is published nowhere. */
  Document page(String path) {
    return Jsoup.parse(site(Address.UNKNOWN).get(path));
  }

  /** A glossary with something of everything. */
  static Sample full() {
    Sample sample = new Sample();
    CleanNote ko =
        sample.note(
            "notes/docker.md",
            Language.KO,
            """
            들어가는 말

            # 도커 노트

            - 컨테이너 정리

            ## 도커란?

            컨테이너를 다루는 **도구**이다. [문서](https://docs.example.com/)

            ### 쓰임

            가볍다.

            <https://example.com/docker#:~:text=%EB%8F%84%EC%BB%A4>

            ## 이미지 생성 (docker build -t x ./)

            <b>굵게</b> & `docker build`
            """,
            "도꾸>도구");
    CleanNote en =
        sample.note(
            "notes/docker.en.md",
            Language.EN,
            """
            # Docker notes

            ## What is Docker?

            A tool for handling containers.
            """);
    String source = "https://example.com/docker";
    Entry docker =
        entry(ko, "도커란?", citation(ko, source, source + "#:~:text=%EB%8F%84%EC%BB%A4", "도커"));
    return sample
        .mention(ko, "컨테이너를", "container")
        .page("docker", ko, en)
        .term("container", Kind.TERM, List.of("컨테이너"), List.of("container", "OCI container"))
        .term(
            "create-image",
            Kind.TOPIC,
            List.of("이미지 생성"),
            List.of(),
            sense(entry(ko, "이미지 생성 (docker build -t x ./)"), null))
        .term(
            "docker",
            Kind.TERM,
            List.of("도커"),
            List.of("Docker"),
            sense(docker, entry(en, "What is Docker?")))
        .backlink("container", new Backlink("docker", Language.KO, "", "컨테이너", "를 다루는 도구이다."))
        .related("docker", "container")
        .source(
            new Source(
                source,
                "도커 안내서",
                Optional.of("예시"),
                Optional.empty(),
                Optional.of("2017-01-19"),
                Optional.of("ko")));
  }
}
