package kbaudit.value;

/** A person's age in years: {@code age 18}, {@code age 4..age 11}. */
public record Age(Amount amount) implements Value {

  @Override
  public String canonical() {
    return amount.write(number -> "age " + number);
  }
}
