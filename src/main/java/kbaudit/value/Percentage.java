package kbaudit.value;

/** A share of a hundred: {@code 10%}. */
public record Percentage(Amount amount) implements Value {

  @Override
  public String canonical() {
    return amount.write(number -> number + "%");
  }
}
