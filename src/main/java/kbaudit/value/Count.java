package kbaudit.value;

/** A number that is nothing more special: {@code 6}, {@code 2..3}. */
public record Count(Amount amount) implements Value {

  @Override
  public String canonical() {
    return amount.write(number -> number);
  }
}
