// The card of a hybrid rate law below the form of its unit; nothing where the unit has another law. [gui]
#pragma once

#include "app/document/document.h"

#include <QStringList>
#include <QWidget>

#include <string>

class QFormLayout;

namespace titer::form {

class HybridCardPanel : public QWidget {
    Q_OBJECT
public:
    HybridCardPanel(app::Document& document, const std::string& unit, QWidget* parent = nullptr);

    QStringList texts() const { return m_texts; } // labels and what stands next to them, as shown

private:
    void refresh();

    app::Document& m_document;
    std::string m_unit;
    QFormLayout* m_rows;
    QStringList m_texts;
};

} // namespace titer::form
