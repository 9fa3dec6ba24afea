package kg.daryger.loading.domain;

/** The file can't be loaded; the message is for the operator. */
class WrongFile extends RuntimeException {

    WrongFile(String message) {
        super(message);
    }
}
