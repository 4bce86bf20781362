package malmoi.lint;

import malmoi.report.Place;

/** Where words stand in the prose of a note. */
record Use(Prose prose, int start, int end) {

  String words() {
    return prose.text().substring(start, end);
  }

  Place place() {
    return prose.place(start, end);
  }

  String file() {
    return prose.note().note().file().path();
  }

  /** As people point to it: {@code notes/docker.md:5}. */
  String line() {
    Place place = place();
    return place.file() + ":" + place.line();
  }
}
