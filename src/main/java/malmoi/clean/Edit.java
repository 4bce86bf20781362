package malmoi.clean;

/** A stretch of a text with what is to stand there instead. */
record Edit(int start, int end, String with) {

  static Edit insert(int at, String what) {
    return new Edit(at, at, what);
  }
}
