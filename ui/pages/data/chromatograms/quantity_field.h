// A quantity above 0 that may be left empty, typed as a number with its unit; a bare number is in the usual one. [gui]
//
//   QuantityField field("m3", "mL", tr("Column volume"), "1 mL");   field.setValue(1e-6)      "1 mL"
//   signals taken(si), 0 where it was emptied; refused(sentence): the quantity before it is shown again
#pragma once

#include <QLineEdit>

namespace titer::pages {

class QuantityField : public QLineEdit {
    Q_OBJECT
public:
    QuantityField(const char* si, const char* usual, const QString& name, const QString& example);

    // 0: empty.
    void setValue(double si);

signals:
    void taken(double si);
    void refused(const QString& sentence);

private:
    void take();

    const char* m_si;
    const char* m_usual;
    QString m_shown; // while nobody types
};

} // namespace titer::pages
