// The ports of a unit with their streams; each can be connected and disconnected here. [gui]
#pragma once

#include "app/document/document.h"

#include <QScrollArea>

#include <string>

class QVBoxLayout;

namespace titer::form {

class PortsTab : public QScrollArea {
    Q_OBJECT
public:
    explicit PortsTab(app::Document& document, QWidget* parent = nullptr);

    void setUnit(const std::string& unit);
    void focusFirst();

signals:
    void unitAsked(const QString& unit); // the other end of a stream

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void addPort(const model::PortSpec& spec);
    void addStream(const model::StreamEntry& stream, bool out);
    void chooseTarget(const model::PortRef& port, bool out, QWidget* below);

    app::Document& m_document;
    std::string m_unit;
    QWidget* m_holder;
    QVBoxLayout* m_column;
    bool m_stale = true;
};

} // namespace titer::form
