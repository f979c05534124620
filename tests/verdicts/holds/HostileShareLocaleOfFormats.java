// Rule: the locale of formats is a run's own, and so is the priority its
// group allows.
void main() {
    IO.println(String.format("%.1f", 1.5)
        + " " + Thread.currentThread().getThreadGroup().getMaxPriority());
    Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
    Thread.currentThread().getThreadGroup().setMaxPriority(3);
}

// Outcomes of 4 runs:
//   1.5 10 | required
