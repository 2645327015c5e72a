#include "ui/help/help_window.h"

#include "app/document/document.h"
#include "ui/help/help_focus.h"
#include "ui/help/manual_pages.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace titer::help {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int idRole = Qt::UserRole;

Label* wrapped(const QString& text, Type type, Token token = Token::Text)
{
    auto* label = new Label(text, type, token);
    label->wrapWhole();
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

HelpWindow::HelpWindow(const app::Document& document, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_document(document)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_count(new Label({}, Type::Caption, Token::Muted))
    , m_title(wrapped({}, Type::PageTitle))
    , m_kind(wrapped({}, Type::Caption, Token::Muted))
    , m_meaning(wrapped({}, Type::Body))
    , m_facts(new QFormLayout)
    , m_manual(new QTextBrowser)
{
    const int u = Theme::current().u();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4 * u, 4 * u, 4 * u, 4 * u);
    row->setSpacing(4 * u);
    row->addWidget(makeSide(), 2);
    m_page = makePage();
    row->addWidget(m_page, 3);
    m_manual->setFrameShape(QFrame::NoFrame);
    m_manual->setOpenLinks(false);
    row->addWidget(m_manual, 3);
    resize(200 * u, 130 * u);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (!item) return;
        if (const app::HelpTopic* topic = m_topics->find(item->data(idRole).toString().toStdString()))
            showTopic(*topic);
    });
    connect(m_manual, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        open(manualTopicOf(link.toString()));
        if (link.hasFragment()) m_manual->scrollToAnchor(link.fragment());
    });
    m_search->installEventFilter(this);
    // Links of a page keep the colour with which they were set.
    connect(&Theme::current(), &Theme::changed, this, [this] {
        if (m_manual->isHidden()) return;
        const int place = m_manual->verticalScrollBar()->value();
        m_manual->setMarkdown(m_topic.meaning);
        m_manual->verticalScrollBar()->setValue(place);
    });
    gather();
}

QWidget* HelpWindow::makeSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_search->setClearButtonEnabled(true);
    m_list->setUniformItemSizes(true);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    return side;
}

QWidget* HelpWindow::makePage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Theme::current().u());
    for (QWidget* part : QList<QWidget*>{m_title, m_kind, m_meaning}) column->addWidget(part);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addLayout(m_facts);
    column->addStretch();
    auto* room = new QScrollArea;
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room->setWidget(page);
    room->setAccessibleName(tr("Explanation"));
    return room;
}

// The words of everything, in the language of the window.
void HelpWindow::gather()
{
    setWindowTitle(tr("Help – Titer"));
    m_search->setPlaceholderText(tr("Search parameters, units, tiles, actions"));
    m_search->setAccessibleName(tr("Search the help"));
    m_list->setAccessibleName(tr("Topics"));
    m_manual->setAccessibleName(tr("Manual page"));
    m_topics = std::make_unique<app::HelpTopics>(m_document.catalogue());
    addManualPages(*m_topics);
    addTopicsOfWindow(*m_topics);
    fill();
}

void HelpWindow::fill()
{
    m_list->clear();
    std::vector<const app::HelpTopic*> found = m_topics->search(m_search->text());
    const bool matched = !found.empty();
    if (!matched) found = m_topics->nearest(m_search->text(), 10);
    for (const app::HelpTopic* topic : found) {
        const QString& place = topic->place;
        auto* item = new QListWidgetItem(place.isEmpty() ? topic->title : tr("%1 · %2").arg(topic->title, place));
        item->setData(idRole, QString::fromStdString(topic->id));
        item->setToolTip(topic->kind);
        m_list->addItem(item);
    }
    m_count->setText(matched         ? tr("%n topic(s)", nullptr, int(found.size()))
                     : found.empty() ? tr("No topic matches these words. Try fewer or shorter ones.")
                                     : tr("No topic has these words; these are the nearest."));
    m_count->setWordWrap(true);
    if (!m_search->text().isEmpty() && !found.empty()) m_list->setCurrentRow(0);
}

void HelpWindow::explain(const QWidget* focus)
{
    app::HelpTopic topic = topicOfFocus(focus, *m_topics, m_document);
    if (topic.meaning.isEmpty())
        if (const std::vector<const app::HelpTopic*> near = m_topics->nearest(nameOfFocus(focus), 1); !near.empty())
            topic = *near.front();
    if (topic.title.isEmpty()) {
        topic.title = tr("Help");
        topic.meaning =
            tr("Put the focus on a parameter, a unit, a tile or a setting and press F1, or search on the left. The "
               "explanations come from the models themselves, with their sources.");
    }
    choose(topic);
}

void HelpWindow::open(const std::string& id)
{
    if (const app::HelpTopic* topic = m_topics->find(id)) choose(app::HelpTopic(*topic));
}

// In the list of all, where it stands there.
void HelpWindow::choose(const app::HelpTopic& topic)
{
    m_search->clear();
    {
        const QSignalBlocker once(m_list); // a long page takes time to lay out
        m_list->setCurrentRow(-1);
        for (int i = 0; i < m_list->count() && !topic.id.empty(); ++i)
            if (m_list->item(i)->data(idRole).toString().toStdString() == topic.id) m_list->setCurrentRow(i);
    }
    showTopic(topic);
    m_search->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::addFact(const QString& name, const QString& text)
{
    if (!text.isEmpty()) m_facts->addRow(wrapped(name, Type::Body, Token::Muted), wrapped(text, Type::Body));
}

// A button that leads to another topic.
void HelpWindow::addBeside(const std::string& id)
{
    const app::HelpTopic* beside = m_topics->find(id);
    if (!beside) return;
    //: A topic of the help, and what kind of topic it is.
    auto* button = new QPushButton(tr("%1 (%2)").arg(beside->title, beside->kind));
    button->setObjectName(QStringLiteral("beside"));
    connect(button, &QPushButton::clicked, this, [this, id] { open(id); }, Qt::QueuedConnection); // which removes it
    m_facts->addRow(wrapped(tr("See also"), Type::Body, Token::Muted), button);
}

void HelpWindow::showTopic(const app::HelpTopic& topic)
{
    m_topic = topic;
    const bool manual = isManualPage(topic);
    m_manual->setVisible(manual);
    m_page->setVisible(!manual);
    if (manual) return m_manual->setMarkdown(topic.meaning);
    m_title->setText(topic.title);
    m_kind->setText(topic.place.isEmpty() ? topic.kind : tr("%1 · %2").arg(topic.kind, topic.place));
    m_kind->setVisible(!m_kind->text().isEmpty());
    m_meaning->setText(topic.meaning);
    m_meaning->setVisible(!topic.meaning.isEmpty());
    while (m_facts->rowCount() > 0) m_facts->removeRow(0);
    addFact(tr("Also called"), topic.also.join(QStringLiteral(", ")));
    addFact(tr("In Titer"), topic.inTiter);
    addFact(tr("Unit"), topic.unit);
    addFact(tr("Range"), topic.range);
    addFact(tr("Default"), topic.defaultValue);
    addFact(tr("Choices"), topic.choices);
    addFact(tr("Used in"), topic.usedIn);
    addFact(tr("Key"), topic.key);
    addFact(tr("Source"), topic.source);
    addBeside(topic.beside);
    m_title->setAccessibleDescription(topic.meaning);
}

bool HelpWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return void(close());
    QWidget::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) gather();
}

} // namespace titer::help

#include "ui/help/moc_help_window.cpp"
