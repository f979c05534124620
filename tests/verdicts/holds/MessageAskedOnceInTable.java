// Rule: so is it in each run of a table.
//BREAK "asked" => "ask"
class Telling extends RuntimeException {
    public String getMessage() {
        IO.println("asked");
        return "told";
    }
}

void main() {
    throw new Telling();
}

// Outcomes of 3 runs:
//   asked, Throws Telling: told | required
