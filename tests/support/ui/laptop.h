// The two laptops that every page has to fit on, each in two languages, as rows of a test. [gui]
//
//   void fits_data() { support::addLaptops(); }
//   void fits() { const support::Laptop here = support::laptop(); ... }         language and text are set; cleanup() puts them back
#pragma once

#include <QSize>
#include <QString>

namespace titer::support {

struct Laptop {
    QSize size; // of the window
    int scale;  // of the text [%]
    QString language;
};

void addLaptops();
Laptop laptop();
void leaveLaptop(); // English, 100 %

} // namespace titer::support
