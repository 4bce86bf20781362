package malmoi.search;

import java.util.Arrays;

/** Distinct words, numbered from 0 as they come. */
final class Vocabulary {
  /** All words in a row; each ends where the next one begins. */
  private char[] letters = new char[1 << 12];

  private int[] starts = new int[1 << 9];
  private int size;

  /** Numbers of words at the places that their letters give, one more than they are; else 0. */
  private int[] places = new int[1 << 10];

  int size() {
    return size;
  }

  String word(int number) {
    return new String(letters, starts[number], length(number));
  }

  int length(int number) {
    return starts[number + 1] - starts[number];
  }

  /** The number of a stretch of text as a word, which it is from now on. */
  int add(char[] text, int start, int end) {
    int place = place(text, start, end);
    if (places[place] == 0) {
      append(text, start, end);
      places[place] = size;
      if (2 * size > places.length) {
        spread();
        return size - 1;
      }
    }
    return places[place] - 1;
  }

  /** The number of each word of another vocabulary in this one, which has them from now on. */
  int[] addAll(Vocabulary other) {
    int[] numbers = new int[other.size];
    for (int word = 0; word < other.size; word++) {
      numbers[word] = add(other.letters, other.starts[word], other.starts[word + 1]);
    }
    return numbers;
  }

  /** The number of the word that so many first letters of a word are, or -1. */
  int beginning(int number, int length) {
    return places[place(letters, starts[number], starts[number] + length)] - 1;
  }

  private void append(char[] text, int start, int end) {
    int from = starts[size];
    int to = from + end - start;
    if (to > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(to, 2 * letters.length));
    }
    System.arraycopy(text, start, letters, from, end - start);
    if (++size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
    }
    starts[size] = to;
  }

  private void spread() {
    places = new int[2 * places.length];
    for (int word = 0; word < size; word++) {
      places[place(letters, starts[word], starts[word + 1])] = word + 1;
    }
  }

  /** Where the word's number is, or would be. */
  private int place(char[] text, int start, int end) {
    int hash = 0;
    for (int at = start; at < end; at++) {
      hash = 31 * hash + text[at];
    }
    int place = (hash ^ hash >>> 15) & places.length - 1;
    while (places[place] > 0 && !isWord(places[place] - 1, text, start, end)) {
      place = place + 1 & places.length - 1;
    }
    return place;
  }

  private boolean isWord(int number, char[] text, int start, int end) {
    int from = starts[number];
    if (starts[number + 1] - from != end - start) {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (letters[from + at - start] != text[at]) {
        return false;
      }
    }
    return true;
  }
}
