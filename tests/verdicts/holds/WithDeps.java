// Rule: //DEPS is what jbang would use.
//DEPS org.slf4j:slf4j-api:2.0.17
void main() {
    IO.println(org.slf4j.helpers.MessageFormatter
        .format("{} and {}", 1, 2).getMessage());
}

// Output:
//   1 and 2
