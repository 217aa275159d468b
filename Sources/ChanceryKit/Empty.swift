import Chronology
