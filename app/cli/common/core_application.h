// The QCoreApplication of a command that talks to devices, loads plugins or opens what lies next to the program.
#pragma once

#include <QCoreApplication>

namespace titer::cli {

class CoreApplication {
private:
    int m_count = 1;
    char m_name[10] = "titer-cli";
    char* m_words[2] = {m_name, nullptr};
    QCoreApplication m_application{m_count, m_words};
};

} // namespace titer::cli
