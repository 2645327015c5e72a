<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Actions</name>
    <message>
        <source>New plant</source>
        <translation>Nova planta</translation>
    </message>
    <message>
        <source>Start with an empty sheet</source>
        <translation>Começar com uma folha vazia</translation>
    </message>
    <message>
        <source>New from example…</source>
        <translation>Novo a partir de exemplo…</translation>
    </message>
    <message>
        <source>Start with a plant that runs</source>
        <translation>Começar com uma planta que funciona</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a project or a plant file</source>
        <translation>Abrir um projeto ou um ficheiro de planta</translation>
    </message>
    <message>
        <source>Save as project…</source>
        <translation>Guardar como projeto…</translation>
    </message>
    <message>
        <source>Keep this plant in a project file; from then on it is saved by itself</source>
        <translation>Manter esta planta num ficheiro de projeto; a partir daí é guardada automaticamente</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar uma cópia…</translation>
    </message>
    <message>
        <source>Write a project file that stands alone; go on in this one</source>
        <translation>Escrever um ficheiro de projeto independente; continuar neste</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Dar nome a esta versão…</translation>
    </message>
    <message>
        <source>Keep the present state under a name, to come back to it</source>
        <translation>Manter o estado atual sob um nome, para voltar a ele</translation>
    </message>
    <message>
        <source>Back to a version…</source>
        <translation>Voltar a uma versão…</translation>
    </message>
    <message>
        <source>Return to a state that was kept; undo leads back</source>
        <translation>Voltar a um estado mantido; desfazer traz de volta</translation>
    </message>
    <message>
        <source>Import plant file…</source>
        <translation>Importar ficheiro de planta…</translation>
    </message>
    <message>
        <source>Read a plant from text (.plant.json)</source>
        <translation>Ler uma planta de texto (.plant.json)</translation>
    </message>
    <message>
        <source>Import a recording…</source>
        <translation>Importar uma gravação…</translation>
    </message>
    <message>
        <source>Take in samples over time from a text file</source>
        <translation>Importar amostras ao longo do tempo de um ficheiro de texto</translation>
    </message>
    <message>
        <source>Export plant file…</source>
        <translation>Exportar ficheiro de planta…</translation>
    </message>
    <message>
        <source>Write the plant as text (.plant.json)</source>
        <translation>Escrever a planta como texto (.plant.json)</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Fechar projeto</translation>
    </message>
    <message>
        <source>Return to the welcome page</source>
        <translation>Voltar à página de boas-vindas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Anular o último passo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Fazer de novo o que foi anulado</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Put the selected units on the clipboard and remove them</source>
        <translation>Pôr os equipamentos selecionados na área de transferência e removê-los</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Put the selected units on the clipboard</source>
        <translation>Pôr os equipamentos selecionados na área de transferência</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Add the units of the clipboard</source>
        <translation>Adicionar os equipamentos da área de transferência</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Add the selected units once more</source>
        <translation>Adicionar os equipamentos selecionados mais uma vez</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove what is selected; a straight stream is joined again</source>
        <translation>Remover a seleção; uma corrente direta é ligada de novo</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Change the name of the selected unit</source>
        <translation>Mudar o nome do equipamento selecionado</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move the selected units by arrow keys; Shift takes five steps</source>
        <translation>Mover os equipamentos selecionados com as setas; Shift avança cinco passos</translation>
    </message>
    <message>
        <source>Group in a zone</source>
        <translation>Agrupar numa zona</translation>
    </message>
    <message>
        <source>Put the selected units in a named zone</source>
        <translation>Pôr os equipamentos selecionados numa zona com nome</translation>
    </message>
    <message>
        <source>Remove the zone</source>
        <translation>Remover a zona</translation>
    </message>
    <message>
        <source>Take the zone away; its units stay</source>
        <translation>Retirar a zona; os seus equipamentos ficam</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Procurar um equipamento</translation>
    </message>
    <message>
        <source>Add a unit…</source>
        <translation>Adicionar um equipamento…</translation>
    </message>
    <message>
        <source>Type what it is; it is placed after the selected unit and connected</source>
        <translation>Escreva o que é; é colocado depois do equipamento selecionado e ligado</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Draw a stream from the selected unit; Tab goes through the ports that fit</source>
        <translation>Traçar uma corrente a partir do equipamento selecionado; Tab percorre as portas compatíveis</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Draw the plant</source>
        <translation>Desenhar a planta</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Run the plant and look at its course</source>
        <translation>Executar a planta e ver a sua evolução</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Recordings, their gaps and their tags</source>
        <translation>Gravações, as suas lacunas e as suas tags</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Adicionar uma fonte…</translation>
    </message>
    <message>
        <source>Values of an instrument, a broker, a folder, or a simulated plant</source>
        <translation>Valores de um instrumento, um broker, uma pasta ou uma planta simulada</translation>
    </message>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>Boards of values, trends and alarms</source>
        <translation>Painéis de valores, tendências e alarmes</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mural</translation>
    </message>
    <message>
        <source>The boards full screen, to be read from across the room; it stays with an alarm</source>
        <translation>Os painéis em ecrã inteiro, para leitura à distância; detém-se quando há um alarme</translation>
    </message>
    <message>
        <source>Add a tile…</source>
        <translation>Adicionar um mosaico…</translation>
    </message>
    <message>
        <source>To the board of the Cockpit that is shown</source>
        <translation>Ao painel do Cockpit que é mostrado</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Procurar uma ação…</translation>
    </message>
    <message>
        <source>Every action, unit and page by its name</source>
        <translation>Todas as ações, equipamentos e páginas pelo nome</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>Ir para o inspetor</translation>
    </message>
    <message>
        <source>The fields of the selected unit</source>
        <translation>Os campos do equipamento selecionado</translation>
    </message>
    <message>
        <source>Pin the inspector</source>
        <translation>Fixar o inspetor</translation>
    </message>
    <message>
        <source>Keep what the inspector shows beside the next selection, or let it go</source>
        <translation>Manter o que o inspetor mostra ao lado da próxima seleção, ou soltá-lo</translation>
    </message>
    <message>
        <source>Go to the ports</source>
        <translation>Ir para as portas</translation>
    </message>
    <message>
        <source>The ports of the selected unit with their streams</source>
        <translation>As portas do equipamento selecionado com as suas correntes</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Recolher ou expandir</translation>
    </message>
    <message>
        <source>The selected inlet or outlet as a short arrow, or with its symbol</source>
        <translation>A entrada ou saída selecionada como seta curta, ou com o seu símbolo</translation>
    </message>
    <message>
        <source>Fold or unfold the zone</source>
        <translation>Recolher ou expandir a zona</translation>
    </message>
    <message>
        <source>The zone of the selected unit as one box, or with its units</source>
        <translation>A zona do equipamento selecionado como uma caixa, ou com os seus equipamentos</translation>
    </message>
    <message>
        <source>Plant as a tree</source>
        <translation>Planta em árvore</translation>
    </message>
    <message>
        <source>The same units as a list, for the keyboard and screen readers</source>
        <translation>Os mesmos equipamentos em lista, para o teclado e leitores de ecrã</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What is wrong, where, and what to do</source>
        <translation>O que está errado, onde, e o que fazer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Fold or unfold the phases of the run</source>
        <translation>Recolher ou expandir as fases da execução</translation>
    </message>
    <message>
        <source>Fit the sheet</source>
        <translation>Ajustar a folha</translation>
    </message>
    <message>
        <source>Show the whole plant</source>
        <translation>Mostrar toda a planta</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>Ajustar a seleção</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Mostrar o que está selecionado</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Malhas</translation>
    </message>
    <message>
        <source>Show the controllers of the selected unit</source>
        <translation>Mostrar os controladores do equipamento selecionado</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema do sistema</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Claro ou escuro, como o ambiente de trabalho</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Iniciar a execução</translation>
    </message>
    <message>
        <source>Run the plant from the start</source>
        <translation>Executar a planta desde o início</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>End the run; what there is stays</source>
        <translation>Terminar a execução; o que existe permanece</translation>
    </message>
    <message>
        <source>Replay the example recording</source>
        <translation>Reproduzir a gravação de exemplo</translation>
    </message>
    <message>
        <source>The shipped recording over the example plant</source>
        <translation>A gravação incluída sobre a planta de exemplo</translation>
    </message>
    <message>
        <source>Report of the run…</source>
        <translation>Relatório da execução…</translation>
    </message>
    <message>
        <source>Flowsheet, recipe, key figures, trends and balances as one document</source>
        <translation>Fluxograma, receita, indicadores, tendências e balanços num só documento</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Move through the run, or hold it</source>
        <translation>Percorrer a execução ou pausá-la</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Passo atrás</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Passo à frente</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Para o início</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What an action does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export the flowsheet…</source>
        <translation>Exportar o fluxograma…</translation>
    </message>
    <message>
        <source>Write the whole sheet as a drawing (SVG), a document (PDF) or a picture (PNG)</source>
        <translation>Escrever toda a folha como desenho (SVG), documento (PDF) ou imagem (PNG)</translation>
    </message>
    <message>
        <source>Arrange the sheet</source>
        <translation>Organizar a folha</translation>
    </message>
    <message>
        <source>Place every unit anew along the flow; zones stay together</source>
        <translation>Reposicionar cada equipamento ao longo do fluxo; as zonas ficam juntas</translation>
    </message>
    <message>
        <source>Note on the sheet…</source>
        <translation>Nota na folha…</translation>
    </message>
    <message>
        <source>Words at a place of the sheet, kept in the plant</source>
        <translation>Palavras numa posição da folha, guardadas na planta</translation>
    </message>
    <message>
        <source>Set up alarms…</source>
        <translation>Configurar alarmes…</translation>
    </message>
    <message>
        <source>What is watched, when it speaks, and what a person should do then</source>
        <translation>O que é vigiado, quando se manifesta e o que uma pessoa deve fazer então</translation>
    </message>
    <message>
        <source>Figures and journal of alarms</source>
        <translation>Indicadores e diário dos alarmes</translation>
    </message>
    <message>
        <source>How often alarms speak, by the yardsticks of the trade, and what became of each</source>
        <translation>Com que frequência os alarmes se manifestam, pelas referências do setor, e o que aconteceu a cada um</translation>
    </message>
    <message>
        <source>Silence alarms</source>
        <translation>Silenciar alarmes</translation>
    </message>
    <message>
        <source>End the tone of the alarms that call now; they stay unacknowledged, and the next one is heard again</source>
        <translation>Terminar o som dos alarmes que chamam agora; continuam por reconhecer, e o próximo volta a ouvir-se</translation>
    </message>
    <message>
        <source>Tags by formula…</source>
        <translation>Tags por fórmula…</translation>
    </message>
    <message>
        <source>Tags that are computed from others, with their units</source>
        <translation>Tags calculadas a partir de outras, com as suas unidades</translation>
    </message>
    <message>
        <source>Board in a window of its own</source>
        <translation>Painel numa janela própria</translation>
    </message>
    <message>
        <source>To be put beside this window or on another screen; it comes back there</source>
        <translation>Para pôr ao lado desta janela ou noutro ecrã; volta a aparecer aí</translation>
    </message>
    <message>
        <source>Board on another screen</source>
        <translation>Painel noutro ecrã</translation>
    </message>
    <message>
        <source>Full screen as a wall, while this window is worked in</source>
        <translation>Em ecrã inteiro como mural, enquanto se trabalha nesta janela</translation>
    </message>
    <message>
        <source>Explain this</source>
        <translation>Explicar isto</translation>
    </message>
    <message>
        <source>What the parameter, unit, tile or setting in focus means, with its source</source>
        <translation>O que significa o parâmetro, equipamento, mosaico ou configuração em foco, com a sua fonte</translation>
    </message>
    <message>
        <source>Units…</source>
        <translation>Unidades…</translation>
    </message>
    <message>
        <source>In which unit each kind of quantity is shown</source>
        <translation>Em que unidade é mostrado cada tipo de grandeza</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>For a projector: larger text, thick lines, light</source>
        <translation>Para um projetor: texto maior, linhas grossas, claro</translation>
    </message>
    <message>
        <source>Runs over one another</source>
        <translation>Execuções sobrepostas</translation>
    </message>
    <message>
        <source>Up to eight runs on one axis, with the parameters and key figures that differ</source>
        <translation>Até oito execuções num só eixo, com os parâmetros e indicadores que diferem</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudos</translation>
    </message>
    <message>
        <source>Designed experiments: runs on the twin and in the laboratory, and what they say</source>
        <translation>Experiências planeadas: ensaios no gémeo e no laboratório, e o que dizem</translation>
    </message>
    <message>
        <source>Study this parameter</source>
        <translation>Estudar este parâmetro</translation>
    </message>
    <message>
        <source>Vary the parameter in focus in a study; without one, choose from all of the plant</source>
        <translation>Variar o parâmetro em foco num estudo; sem nenhum, escolher entre todos os da planta</translation>
    </message>
    <message>
        <source>Choose a design…</source>
        <translation>Escolher um delineamento…</translation>
    </message>
    <message>
        <source>Designs for the factors of the study, side by side</source>
        <translation>Delineamentos para os fatores do estudo, lado a lado</translation>
    </message>
    <message>
        <source>Run the study on the twin</source>
        <translation>Executar o estudo no gémeo</translation>
    </message>
    <message>
        <source>The runs without a result, over all cores; again to stop them</source>
        <translation>Os ensaios sem resultado, em todos os núcleos; de novo para os parar</translation>
    </message>
    <message>
        <source>Study its parameters…</source>
        <translation>Estudar os seus parâmetros…</translation>
    </message>
    <message>
        <source>Vary parameters of the selected unit in a study</source>
        <translation>Variar parâmetros do equipamento selecionado num estudo</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>limit ± %1</source>
        <translation>limite ± %1</translation>
    </message>
    <message>
        <source>limit %1 per second</source>
        <translation>limite %1 por segundo</translation>
    </message>
    <message>
        <source>limit %1 without a value</source>
        <translation>limite %1 sem valor</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, person</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>normal again for %1</source>
        <translation>normal de novo há %1</translation>
    </message>
    <message>
        <source>respond within %1</source>
        <translation>responder em até %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>respond within a time; time</comment>
        <translation>%1, restam %2</translation>
    </message>
    <message>
        <source>%1, overdue for %2</source>
        <comment>respond within a time; time</comment>
        <translation>%1, em atraso há %2</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>state of an alarm</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Não reconhecido</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconhecido</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>state of an alarm</comment>
        <translation>Retornado</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Suprimido por projeto</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fora de serviço</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>não reconhecido</translation>
    </message>
    <message>
        <source>waits for its reset</source>
        <translation>à espera de rearme</translation>
    </message>
    <message>
        <source>Raised</source>
        <comment>an alarm</comment>
        <translation>Disparado</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>done to an alarm</comment>
        <translation>Rearmar</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <translation>Suspensão terminada</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>Já não suprimido</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Posto fora de serviço</translation>
    </message>
    <message>
        <source>Returned to service</source>
        <translation>Reposto em serviço</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>a definition</comment>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a definition</comment>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a definition</comment>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>tag, limit</comment>
        <translation>%1 acima de %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>tag, limit</comment>
        <translation>%1 abaixo de %2</translation>
    </message>
    <message>
        <source>%1 more than %2 away from %3</source>
        <comment>tag, limit, tag</comment>
        <translation>%1 a mais de %2 de %3</translation>
    </message>
    <message>
        <source>%1 changes by more than %2 per second</source>
        <comment>tag, limit</comment>
        <translation>%1 varia mais de %2 por segundo</translation>
    </message>
    <message>
        <source>%1 silent for more than %2</source>
        <comment>tag, time</comment>
        <translation>%1 em silêncio há mais de %2</translation>
    </message>
    <message>
        <source>%1 of bad quality</source>
        <comment>tag</comment>
        <translation>%1 de má qualidade</translation>
    </message>
</context>
<context>
    <name>BarInBand</name>
    <message>
        <source>%1 %2</source>
        <comment>tag, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>value, alarm, its priority</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Normal: %1</source>
        <translation>Normal: %1</translation>
    </message>
    <message>
        <source>Set-point: %1</source>
        <translation>Setpoint: %1</translation>
    </message>
    <message>
        <source>The bar covers %1, the span of the last day.</source>
        <translation>A barra abrange %1, a amplitude do último dia.</translation>
    </message>
    <message>
        <source>The bar covers %1.</source>
        <translation>A barra abrange %1.</translation>
    </message>
    <message>
        <source>Light: normal range; left: value; right: set-point</source>
        <translation>Claro: intervalo normal; esquerda: valor; direita: setpoint</translation>
    </message>
</context>
<context>
    <name>BatchOverlay</name>
    <message>
        <source>best run: %1</source>
        <comment>name of a batch</comment>
        <translation>melhor execução: %1</translation>
    </message>
    <message numerus="yes">
        <source>min-max of %n batch(es)</source>
        <translation>
            <numerusform>mín.-máx. de %n lote</numerusform>
            <numerusform>mín.-máx. de %n lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean ± 3 s of %n batch(es)</source>
        <translation>
            <numerusform>média ± 3 s de %n lote</numerusform>
            <numerusform>média ± 3 s de %n lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a progress</comment>
        <translation>em função de %1</translation>
    </message>
    <message>
        <source>aligned on %1</source>
        <comment>a phase</comment>
        <translation>alinhado por %1</translation>
    </message>
    <message>
        <source>aligned on inoculation</source>
        <translation>alinhado pela inoculação</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n batch(es) without it</source>
        <comment>alignment</comment>
        <translation>
            <numerusform>%1, %n lote sem isso</numerusform>
            <numerusform>%1, %n lotes sem isso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, below the envelope</source>
        <translation>%1, abaixo do envelope</translation>
    </message>
    <message>
        <source>%1, above the envelope</source>
        <translation>%1, acima do envelope</translation>
    </message>
    <message>
        <source>%1, inside the envelope</source>
        <translation>%1, dentro do envelope</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) before</source>
        <translation>
            <numerusform>%n lote anterior</numerusform>
            <numerusform>%n lotes anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mean dashed</source>
        <comment>kind of an envelope</comment>
        <translation>%1, média tracejada</translation>
    </message>
    <message>
        <source>too few batches for an envelope</source>
        <translation>lotes insuficientes para um envelope</translation>
    </message>
    <message>
        <source>Choose the tag whose course in each batch is shown.</source>
        <translation>Escolha a tag cuja evolução em cada lote é mostrada.</translation>
    </message>
    <message>
        <source>No batch is noted yet. Batches stand in the history of the project.</source>
        <translation>Ainda não há nenhum lote anotado. Os lotes ficam no histórico do projeto.</translation>
    </message>
    <message>
        <source>No batch has the phase or the progress to be aligned on.</source>
        <translation>Nenhum lote tem a fase ou o progresso pelo qual alinhar.</translation>
    </message>
    <message>
        <source>No values in these batches yet.</source>
        <translation>Ainda não há valores nestes lotes.</translation>
    </message>
</context>
<context>
    <name>BigNumber</name>
    <message>
        <source>set-point %1, band ± %2</source>
        <translation>setpoint %1, banda ± %2</translation>
    </message>
    <message>
        <source>set-point %1</source>
        <translation>setpoint %1</translation>
    </message>
    <message>
        <source>set-point %1, %2</source>
        <comment>value, range</comment>
        <translation>setpoint %1, %2</translation>
    </message>
    <message>
        <source>last good %1, %2</source>
        <comment>value, its age</comment>
        <translation>último bom %1, %2</translation>
    </message>
    <message>
        <source>normally every %1</source>
        <translation>normalmente a cada %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day 14: 5.1 g/L</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, what it should be</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>value, alarm, its priority</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Chromatogram</name>
    <message>
        <source>%1 CV</source>
        <translation>%1 CV</translation>
    </message>
    <message>
        <source>Fractions, %1 CV</source>
        <translation>Frações, %1 CV</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Frações</translation>
    </message>
    <message>
        <source>UV 280 nm</source>
        <translation>UV 280 nm</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Condutividade</translation>
    </message>
    <message>
        <source>pH</source>
        <translation>pH</translation>
    </message>
</context>
<context>
    <name>DataLane</name>
    <message>
        <source>gap %1, %2</source>
        <comment>how long, why</comment>
        <translation>lacuna %1, %2</translation>
    </message>
</context>
<context>
    <name>DesignAdvisor</name>
    <message>
        <source>all combinations</source>
        <translation>todas as combinações</translation>
    </message>
    <message>
        <source>two-level fraction</source>
        <translation>fração de dois níveis</translation>
    </message>
    <message>
        <source>Plackett-Burman</source>
        <translation>Plackett-Burman</translation>
    </message>
    <message>
        <source>central composite</source>
        <translation>composto central</translation>
    </message>
    <message>
        <source>Box-Behnken</source>
        <translation>Box-Behnken</translation>
    </message>
    <message>
        <source>definitive screening</source>
        <translation>rastreio definitivo</translation>
    </message>
    <message>
        <source>Latin hypercube</source>
        <translation>hipercubo latino</translation>
    </message>
    <message>
        <source>Sobol sequence</source>
        <translation>sequência de Sobol</translation>
    </message>
    <message>
        <source>Halton sequence</source>
        <translation>sequência de Halton</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>mistura</translation>
    </message>
    <message>
        <source>split plot</source>
        <translation>parcelas subdivididas</translation>
    </message>
    <message>
        <source>most precise coefficients (D-optimal)</source>
        <translation>coeficientes mais precisos (D-ótimo)</translation>
    </message>
    <message>
        <source>most precise predictions (I-optimal)</source>
        <translation>previsões mais precisas (I-ótimo)</translation>
    </message>
    <message>
        <source>%1, face-centred</source>
        <comment>a design</comment>
        <translation>%1, de faces centradas</translation>
    </message>
</context>
<context>
    <name>DesignOverlay</name>
    <message>
        <source>%1 viable</source>
        <translation>%1 viáveis</translation>
    </message>
    <message>
        <source>load %1</source>
        <comment>a column&apos;s</comment>
        <translation>carga %1</translation>
    </message>
    <message>
        <source>yield %1</source>
        <translation>rendimento %1</translation>
    </message>
    <message>
        <source>Dose, %1</source>
        <translation>Dose, %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Changes would be lost</source>
        <translation>As alterações seriam perdidas</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Give the changes up</source>
        <translation>Abandonar as alterações</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e mais %n.</numerusform>
            <numerusform>… e mais %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>set-point %1</source>
        <translation>setpoint %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratório</translation>
    </message>
    <message>
        <source>set-point</source>
        <translation>setpoint</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A number and its unit.
----------
An inlet or outlet and what went through it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>recolhido</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erro</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erros</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertência</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertências</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 para %3</translation>
    </message>
    <message>
        <source>%1, free</source>
        <translation>%1, livre</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, para %2</translation>
    </message>
    <message>
        <source>Set-point</source>
        <extracomment>What a controller is to hold.</extracomment>
        <translation>Setpoint</translation>
    </message>
    <message>
        <source>Measured</source>
        <extracomment>What a controller reads.</extracomment>
        <translation>Medido</translation>
    </message>
    <message>
        <source>cells and broth</source>
        <translation>células e caldo</translation>
    </message>
    <message>
        <source>clarified</source>
        <translation>clarificado</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produto</translation>
    </message>
    <message>
        <source>buffer or feed</source>
        <translation>tampão ou alimentação</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>resíduo</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>gás</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: set-point %2</source>
        <translation>%1: setpoint %2</translation>
    </message>
    <message>
        <source>Folded to an arrow: double click or Enter unfolds it.</source>
        <translation>Recolhido numa seta: duplo clique ou Enter expande-o.</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 equipamento</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 equipamentos</translation>
    </message>
    <message>
        <source>%1: double click or Enter unfolds it.</source>
        <translation>%1: duplo clique ou Enter expande.</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zona</translation>
    </message>
</context>
<context>
    <name>FlowEdits</name>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Move units</source>
        <translation>Mover equipamentos</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation>Eliminar corrente</translation>
    </message>
    <message>
        <source>Delete units</source>
        <translation>Eliminar equipamentos</translation>
    </message>
    <message>
        <source>Connect %1 and %2</source>
        <translation>Ligar %1 e %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renomear %1</translation>
    </message>
    <message>
        <source>Rename zone %1</source>
        <translation>Renomear a zona %1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zona %1</translation>
    </message>
    <message>
        <source>Make a zone</source>
        <translation>Criar uma zona</translation>
    </message>
    <message>
        <source>Dissolve zone %1</source>
        <translation>Desfazer a zona %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>This plant describes %1 otherwise than the copied units did; its own description stays.</source>
        <translation>Esta planta descreve %1 de forma diferente dos equipamentos copiados; mantém-se a sua própria descrição.</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Mover nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Arrange the sheet</source>
        <translation>Organizar a folha</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Alterar nota</translation>
    </message>
</context>
<context>
    <name>FlowsheetTile</name>
    <message numerus="yes">
        <source>%n value(s) without room</source>
        <translation>
            <numerusform>%n valor sem espaço</numerusform>
            <numerusform>%n valores sem espaço</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n equipamento</numerusform>
            <numerusform>%n equipamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>unit of the plant, name and value</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>The plant that is open is shown here.</source>
        <translation>Aqui é mostrada a planta aberta.</translation>
    </message>
</context>
<context>
    <name>ForecastFan</name>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>one run ahead, no band</source>
        <translation>uma só execução à frente, sem banda</translation>
    </message>
    <message>
        <source>no run of the model ahead</source>
        <translation>nenhuma execução do modelo à frente</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratório</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>alvo %1</translation>
    </message>
    <message>
        <source>Choose a tag of the model, and the samples that go with it.</source>
        <translation>Escolha uma tag do modelo e as amostras que lhe correspondem.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Ainda não há valores.</translation>
    </message>
    <message>
        <source>80 % within %1 to %2</source>
        <translation>80 % entre %1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ahead, kinetics ± %1 %</source>
        <translation>
            <numerusform>%n execução à frente, cinética ± %1 %</numerusform>
            <numerusform>%n execuções à frente, cinética ± %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>This tag is not of the model, so that nothing tells where it goes. Choose one of the model.</source>
        <translation>Esta tag não é do modelo, portanto nada diz para onde vai. Escolha uma do modelo.</translation>
    </message>
    <message>
        <source>The run of the model ends here, so that nothing lies ahead. Look at an earlier time.</source>
        <translation>A execução do modelo termina aqui, portanto nada há à frente. Veja um momento anterior.</translation>
    </message>
    <message>
        <source>This tile is set to no spread of the parameters, so that no band is shown.</source>
        <translation>Este mosaico está configurado sem dispersão dos parâmetros, portanto não é mostrada nenhuma banda.</translation>
    </message>
    <message>
        <source>No run of the model is open, so that no band is shown. Run the plant.</source>
        <translation>Não há nenhuma execução do modelo aberta, portanto não é mostrada nenhuma banda. Execute a planta.</translation>
    </message>
</context>
<context>
    <name>Glyph</name>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>dica</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertência</translation>
    </message>
    <message>
        <source>alarm, priority 4</source>
        <translation>alarme, prioridade 4</translation>
    </message>
    <message>
        <source>alarm, priority 3</source>
        <translation>alarme, prioridade 3</translation>
    </message>
    <message>
        <source>alarm, priority 2</source>
        <translation>alarme, prioridade 2</translation>
    </message>
    <message>
        <source>critical alarm, priority 1</source>
        <translation>alarme crítico, prioridade 1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inativo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>held</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>falha</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>one value for each component</source>
        <translation>um valor para cada componente</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Tag of the model</source>
        <translation>Tag do modelo</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Unit operation</source>
        <translation>Operação unitária</translation>
    </message>
    <message>
        <source>Rate law</source>
        <translation>Lei cinética</translation>
    </message>
    <message>
        <source>Binding model</source>
        <translation>Modelo de ligação</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Mosaico</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>target</source>
        <translation>alvo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, off target, %2</source>
        <comment>figure, target</comment>
        <translation>%1, fora do alvo, %2</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <comment>figure, target</comment>
        <translation>%1, alvo %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>key figures that have no room</comment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Escreva aqui</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto da nota</translation>
    </message>
    <message>
        <source>Note, %1, empty</source>
        <comment>title</comment>
        <translation>Nota, %1, vazia</translation>
    </message>
    <message>
        <source>Note, %1, %2</source>
        <comment>title, text</comment>
        <translation>Nota, %1, %2</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a stream</comment>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
</context>
<context>
    <name>ParameterRows</name>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>%1, log</source>
        <translation>%1, log</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estável</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>a subir</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>a descer</translation>
    </message>
    <message>
        <source>%1: no values</source>
        <translation>%1: sem valores</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4, %5 at %6</source>
        <translation>%1: %2 a %3, %4, %5 em %6</translation>
    </message>
    <message>
        <source>No values.</source>
        <translation>Sem valores.</translation>
    </message>
    <message>
        <source>80 % of the runs ahead end between %1 and %2</source>
        <translation>80 % das execuções à frente terminam entre %1 e %2</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>%1, flow</source>
        <translation>%1, fluxo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>unit, quantity</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>num instante</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>depois de %1</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Começa</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>until this volume</source>
        <translation>até este volume</translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation>Termina quando</translation>
    </message>
    <message>
        <source>is</source>
        <translation>está</translation>
    </message>
    <message>
        <source>above</source>
        <comment>a limit</comment>
        <translation>acima de</translation>
    </message>
    <message>
        <source>below</source>
        <comment>a limit</comment>
        <translation>abaixo de</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>o limite</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Termina com</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>qualquer uma destas</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>todas estas</translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>a flow on a line</comment>
        <translation>%1 de</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the flow at the end of a line</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>over</source>
        <comment>the time that a line takes</comment>
        <translation>durante</translation>
    </message>
    <message>
        <source>Rounds of the cycle</source>
        <translation>Rondas do ciclo</translation>
    </message>
    <message>
        <source>Next round after</source>
        <comment>a phase</comment>
        <translation>Próxima ronda após</translation>
    </message>
    <message>
        <source>and after</source>
        <comment>a further phase</comment>
        <translation>e após</translation>
    </message>
    <message>
        <source>Dose of %1</source>
        <translation>Dose de %1</translation>
    </message>
    <message>
        <source>given after</source>
        <translation>administrada após</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>depois a cada</translation>
    </message>
    <message>
        <source>Transfer of %1</source>
        <translation>Transferência de %1</translation>
    </message>
    <message>
        <source>at</source>
        <translation>em</translation>
    </message>
    <message>
        <source>Add the phase %1</source>
        <translation>Adicionar a fase %1</translation>
    </message>
    <message>
        <source>Phase that lasts a time</source>
        <translation>Fase com duração fixa</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Transferência para %1</translation>
    </message>
    <message>
        <source>End after a time</source>
        <translation>Terminar após um tempo</translation>
    </message>
    <message>
        <source>End %1 after a time</source>
        <translation>Terminar %1 após um tempo</translation>
    </message>
    <message>
        <source>End when a value is reached</source>
        <translation>Terminar ao atingir um valor</translation>
    </message>
    <message>
        <source>End %1 when a value is reached</source>
        <translation>Terminar %1 ao atingir um valor</translation>
    </message>
    <message>
        <source>Set a flow</source>
        <translation>Definir um fluxo</translation>
    </message>
    <message>
        <source>Let a flow go on a line</source>
        <translation>Variar um fluxo em rampa</translation>
    </message>
    <message>
        <source>Set a flow in %1</source>
        <translation>Definir um fluxo em %1</translation>
    </message>
    <message>
        <source>Let a flow go on a line in %1</source>
        <translation>Variar um fluxo em rampa em %1</translation>
    </message>
    <message>
        <source>Repeat from here on</source>
        <translation>Repetir a partir daqui</translation>
    </message>
    <message>
        <source>Repeat from %1 on</source>
        <translation>Repetir a partir de %1</translation>
    </message>
    <message>
        <source>Next round after a further phase</source>
        <translation>Próxima ronda após mais uma fase</translation>
    </message>
    <message>
        <source>Let the cycle of %1 go on after a further phase</source>
        <translation>Continuar o ciclo de %1 após mais uma fase</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Definir %1</translation>
    </message>
    <message>
        <source>Set %1 in %2</source>
        <translation>Definir %1 em %2</translation>
    </message>
    <message>
        <source>Add a dose to %1</source>
        <translation>Adicionar uma dose a %1</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>value, limit</comment>
        <translation>%1 acima de %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <comment>value, limit</comment>
        <translation>%1 abaixo de %2</translation>
    </message>
    <message>
        <source>The end “%1” from %2</source>
        <translation>O fim “%1” de %2</translation>
    </message>
    <message>
        <source>Remove an end from %1</source>
        <translation>Remover um fim de %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The cycle that begins with %1</source>
        <translation>O ciclo que começa com %1</translation>
    </message>
    <message>
        <source>Remove the cycle that begins with %1</source>
        <translation>Remover o ciclo que começa com %1</translation>
    </message>
    <message>
        <source>%1 as end of the cycle of %2</source>
        <translation>%1 como fim do ciclo de %2</translation>
    </message>
    <message>
        <source>Let the cycle of %1 wait for one phase less</source>
        <translation>Fazer o ciclo de %1 esperar por uma fase a menos</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>The phase %1</source>
        <translation>A fase %1</translation>
    </message>
    <message>
        <source>Remove the phase %1</source>
        <translation>Remover a fase %1</translation>
    </message>
    <message>
        <source>Remove a set-point from %1</source>
        <translation>Remover um setpoint de %1</translation>
    </message>
    <message>
        <source>Remove a ramp from %1</source>
        <translation>Remover uma rampa de %1</translation>
    </message>
    <message>
        <source>The last dose from %1</source>
        <translation>A última dose de %1</translation>
    </message>
    <message>
        <source>Remove a dose from %1</source>
        <translation>Remover uma dose de %1</translation>
    </message>
</context>
<context>
    <name>RecipeProgress</name>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>dia %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no phase runs</source>
        <translation>nenhuma fase em curso</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <comment>a phase</comment>
        <translation>%1 em curso</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>No recipe runs, and no phase is noted.</source>
        <translation>Nenhuma receita está em curso e nenhuma fase está anotada.</translation>
    </message>
</context>
<context>
    <name>RecipeState</name>
    <message>
        <source>Ends %1</source>
        <comment>when a phase ends: when …, in …</comment>
        <translation>Termina %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the next phase, when it comes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>conditions</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>conditions</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>when %1 have been transferred</source>
        <translation>quando %1 tiverem sido transferidos</translation>
    </message>
    <message>
        <source>when %1 is above %2</source>
        <comment>name, limit</comment>
        <translation>quando %1 estiver acima de %2</translation>
    </message>
    <message>
        <source>when %1 is below %2</source>
        <comment>name, limit</comment>
        <translation>quando %1 estiver abaixo de %2</translation>
    </message>
    <message>
        <source>when it is empty</source>
        <translation>quando estiver vazio</translation>
    </message>
    <message>
        <source>when the receiver is full</source>
        <translation>quando o recetor estiver cheio</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <comment>an event of a unit</comment>
        <translation>em “%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>values</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RemainingTime</name>
    <message>
        <source>%1 left</source>
        <extracomment>A time such as 12 s.</extracomment>
        <translation>restam %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>stopped before its end</source>
        <translation>parada antes do fim</translation>
    </message>
    <message>
        <source>not balanced: do not rely on its figures</source>
        <translation>balanço não fechado: não confie nos seus números</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · run of %2 · Titer %3</source>
        <translation>%1 · execução de %2 · Titer %3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Tempo simulado</translation>
    </message>
    <message>
        <source>Computing time</source>
        <translation>Tempo de cálculo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continua</translation>
    </message>
    <message>
        <source>Recipe as it ran</source>
        <translation>Receita tal como decorreu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Unidade de medida</translation>
    </message>
    <message>
        <source>Worst of all</source>
        <translation>Pior de todos</translation>
    </message>
    <message>
        <source>Between the two ends of a stream (limit %1)</source>
        <translation>Entre as duas extremidades de uma corrente (limite %1)</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Balanços</translation>
    </message>
    <message>
        <source>What is held less what was there, came in, left and was made, relative to what was moved; the worst component of each unit. A run above 1e-8 is called not balanced.</source>
        <translation>O que está contido menos o que havia, entrou, saiu e se formou, em relação ao que foi movido; o pior componente de cada equipamento. Uma execução acima de 1e-8 é considerada não balanceada.</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Erro relativo</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Fluxograma</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>Changes during the run</source>
        <translation>Alterações durante a execução</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Tempo da execução</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>this run, from then on</source>
        <translation>esta execução, daí em diante</translation>
    </message>
    <message>
        <source>the next run</source>
        <translation>a próxima execução</translation>
    </message>
    <message>
        <source>The run went on with the changes that count for it, and else with the parameters that it began with.</source>
        <translation>A execução continuou com as alterações que valem para ela e, no resto, com os parâmetros com que começou.</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Vale para</translation>
    </message>
</context>
<context>
    <name>SheetLines</name>
    <message>
        <source>%1 %2</source>
        <comment>factor, setting</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>response, result</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>result emptied</source>
        <translation>resultado apagado</translation>
    </message>
    <message>
        <source>another result</source>
        <translation>outro resultado</translation>
    </message>
    <message>
        <source>another setting</source>
        <translation>outro valor de fator</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentário</translation>
    </message>
    <message>
        <source>another comment</source>
        <translation>outro comentário</translation>
    </message>
    <message>
        <source>new run</source>
        <translation>novo ensaio</translation>
    </message>
    <message>
        <source>run missing</source>
        <translation>ensaio em falta</translation>
    </message>
    <message>
        <source>excluded if taken</source>
        <translation>excluído se for incorporado</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>outra ordem</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>preenchido</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ensaio</numerusform>
            <numerusform>%n ensaios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, sentence</comment>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>number, column, sentence</comment>
        <translation>Linha %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Take %n result(s)</source>
        <translation>
            <numerusform>Incorporar %n resultado</numerusform>
            <numerusform>Incorporar %n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>Incorporar %n alteração</numerusform>
            <numerusform>Incorporar %n alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) taken.</source>
        <translation>
            <numerusform>%n resultado incorporado.</numerusform>
            <numerusform>%n resultados incorporados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken.</source>
        <translation>
            <numerusform>%n alteração incorporada.</numerusform>
            <numerusform>%n alterações incorporadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>retrying in %1 s</source>
        <translation>nova tentativa em %1 s</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>a length of time</comment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, incerto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, its age</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Spectrum</name>
    <message>
        <source>scan %1</source>
        <comment>its age, such as 6 min old</comment>
        <translation>espectro %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), highest %1 at %2</source>
        <translation>
            <numerusform>%n ponto, máximo %1 em %2</numerusform>
            <numerusform>%n pontos, máximo %1 em %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scan, its age or the cause</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>last</source>
        <comment>scan of a spectrometer</comment>
        <translation>último</translation>
    </message>
    <message numerus="yes">
        <source>%n before</source>
        <comment>scans of a spectrometer</comment>
        <translation>
            <numerusform>%n anterior</numerusform>
            <numerusform>%n anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>Choose a tag whose values are spectra.</source>
        <translation>Escolha uma tag cujos valores sejam espectros.</translation>
    </message>
    <message>
        <source>%1 delivers no spectra.</source>
        <translation>%1 não fornece espectros.</translation>
    </message>
    <message>
        <source>No scan yet.</source>
        <translation>Ainda não há espectros.</translation>
    </message>
</context>
<context>
    <name>StudyEdits</name>
    <message>
        <source>Result of %1, %2</source>
        <comment>run, response</comment>
        <translation>Resultado de %1, %2</translation>
    </message>
    <message>
        <source>Empty the result of %1, %2</source>
        <comment>run, response</comment>
        <translation>Apagar o resultado de %1, %2</translation>
    </message>
    <message>
        <source>Set %2 of %1</source>
        <comment>run, factor</comment>
        <translation>Definir %2 de %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <comment>run</comment>
        <translation>Comentário a %1</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <comment>run</comment>
        <translation>Voltar a incluir %1</translation>
    </message>
    <message>
        <source>Exclude %1: %2</source>
        <comment>run, reason</comment>
        <translation>Excluir %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Empty the results of %n run(s)</source>
        <translation>
            <numerusform>Apagar os resultados de %n ensaio</numerusform>
            <numerusform>Apagar os resultados de %n ensaios</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the results of the twin</source>
        <translation>Apagar os resultados do gémeo</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run(s)</source>
        <translation>
            <numerusform>Remover %n ensaio</numerusform>
            <numerusform>Remover %n ensaios</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a validation run</source>
        <translation>Adicionar um ensaio de validação</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Adicionar um ensaio</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>day %1</source>
        <comment>elapsed time, on an axis</comment>
        <translation>dia %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TwinGapTile</name>
    <message>
        <source>Twin gap, %1</source>
        <comment>name of a tag</comment>
        <translation>Desvio do gémeo, %1</translation>
    </message>
    <message numerus="yes">
        <source>σ %1, estimated from %n difference(s)</source>
        <translation>
            <numerusform>σ %1, estimado a partir de %n diferença</numerusform>
            <numerusform>σ %1, estimado a partir de %n diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>σ %1, given</source>
        <translation>σ %1, indicado</translation>
    </message>
    <message>
        <source>too few differences to estimate σ</source>
        <translation>diferenças insuficientes para estimar σ</translation>
    </message>
    <message>
        <source>nothing to compare in the last 24 h</source>
        <translation>nada a comparar nas últimas 24 h</translation>
    </message>
    <message>
        <source>inside ± 2σ: %1 % of 24 h (%2 of %3)</source>
        <translation>dentro de ± 2σ: %1 % de 24 h (%2 de %3)</translation>
    </message>
    <message>
        <source>last difference %1</source>
        <translation>última diferença %1</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>sem valores</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratório</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>difference, σ</source>
        <translation>diferença, σ</translation>
    </message>
    <message>
        <source>Choose a measured tag, and the model&apos;s tag to compare it with.</source>
        <translation>Escolha uma tag medida e a tag do modelo com que comparar.</translation>
    </message>
    <message>
        <source>No values to compare yet.</source>
        <translation>Ainda não há valores a comparar.</translation>
    </message>
</context>
<context>
    <name>UnitMenu</name>
    <message>
        <source>no unit</source>
        <translation>sem unidade</translation>
    </message>
    <message>
        <source>%1 in %2 everywhere</source>
        <extracomment>A kind of quantity such as Pressure, and a unit: what was chosen here shall hold for all figures of the kind.</extracomment>
        <translation>%1 em %2 em toda a parte</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como habitual</translation>
    </message>
</context>
<context>
    <name>UnknownTile</name>
    <message>
        <source>“%1” is a kind of tile that this Titer does not know. It is kept; a newer Titer shows it.</source>
        <translation>“%1” é um tipo de mosaico que este Titer não conhece. É mantido; um Titer mais recente mostra-o.</translation>
    </message>
</context>
<context>
    <name>WelcomePictures</name>
    <message>
        <source>time</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>temp</source>
        <translation>temp.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Titre, g/L</source>
        <translation>Título, g/L</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Alimentação</translation>
    </message>
    <message>
        <source>Bioreactor</source>
        <translation>Biorreator</translation>
    </message>
    <message>
        <source>Centrifuge</source>
        <translation>Centrífuga</translation>
    </message>
    <message>
        <source>Depth filter</source>
        <translation>Filtro de profundidade</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>dia %1</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>decimal</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>point</source>
        <translation>ponto</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuso horário</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>lacunas</translation>
    </message>
    <message>
        <source>semicolons, 20,160 rows, 12 columns</source>
        <translation>ponto e vírgula, 20 160 linhas, 12 colunas</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The alarm watches no tag; give one as source/name.</source>
        <translation>O alarme não vigia nenhuma tag; dê uma como fonte/nome.</translation>
    </message>
    <message>
        <source>“{1}” is no tag; write it as source/name.</source>
        <translation>“{1}” não é uma tag; escreva-a como fonte/nome.</translation>
    </message>
    <message>
        <source>“{1}” reads no tag; name one in backquotes, such as `source/name` &gt; 5.</source>
        <translation>“{1}” não lê nenhuma tag; indique uma entre acentos graves, como `source/name` &gt; 5.</translation>
    </message>
    <message>
        <source>“{1}” is no tag; write it as source/name in backquotes: `{1}`.</source>
        <translation>“{1}” não é uma tag; escreva-a como fonte/nome entre acentos graves: `{1}`.</translation>
    </message>
    <message>
        <source>{1} s is no time that an alarm can take; give 0 to {2} s.</source>
        <translation>{1} s não é um tempo que um alarme possa ter; dê 0 a {2} s.</translation>
    </message>
    <message>
        <source>The tag “{1}” cannot deviate from itself; give another reference.</source>
        <translation>A tag “{1}” não pode desviar-se de si mesma; dê outra referência.</translation>
    </message>
    <message>
        <source>Only a deviation has a reference; leave “{1}” out or change the kind.</source>
        <translation>Só um desvio tem uma referência; omita “{1}” ou mude o tipo.</translation>
    </message>
    <message>
        <source>Only an alarm of the kind expression has one; leave “{1}” out or change the kind.</source>
        <translation>Só um alarme do tipo expressão tem uma; omita “{1}” ou mude o tipo.</translation>
    </message>
    <message>
        <source>The limit {1} is no number that a value can pass.</source>
        <translation>O limite {1} não é um número que um valor possa ultrapassar.</translation>
    </message>
    <message>
        <source>The limit of this kind is above 0, not {1}.</source>
        <translation>O limite deste tipo é superior a 0, não {1}.</translation>
    </message>
    <message>
        <source>The deadband is 0 or more, not {1}.</source>
        <translation>A banda morta é 0 ou mais, não {1}.</translation>
    </message>
    <message>
        <source>An alarm of this kind has no deadband; set {1} to 0.</source>
        <translation>Um alarme deste tipo não tem banda morta; ponha {1} a 0.</translation>
    </message>
    <message>
        <source>With a deadband of {1} at a limit of {2} it could never return; make the deadband smaller than the limit.</source>
        <translation>Com uma banda morta de {1} num limite de {2} nunca poderia retornar; faça a banda morta menor do que o limite.</translation>
    </message>
    <message>
        <source>An alarm without a cause is not enabled; say what brings it about.</source>
        <translation>Um alarme sem causa não é ativado; diga o que o provoca.</translation>
    </message>
    <message>
        <source>An alarm without a consequence is not enabled; say what happens if nobody acts.</source>
        <translation>Um alarme sem consequência não é ativado; diga o que acontece se ninguém agir.</translation>
    </message>
    <message>
        <source>An alarm without a response is not enabled; say what a person should do.</source>
        <translation>Um alarme sem resposta não é ativado; diga o que uma pessoa deve fazer.</translation>
    </message>
    <message>
        <source>An alarm without a time to respond is not enabled; say how long a person has.</source>
        <translation>Um alarme sem tempo de resposta não é ativado; diga quanto tempo uma pessoa tem.</translation>
    </message>
    <message>
        <source>The alarm has no name; say in a few words what it tells.</source>
        <translation>O alarme não tem nome; diga em poucas palavras o que indica.</translation>
    </message>
    <message>
        <source>An alarm has no “{1}”; it takes {2}.</source>
        <translation>Um alarme não tem “{1}”; aceita {2}.</translation>
    </message>
    <message>
        <source>An alarm has no “{1}”; did you mean “{2}”?</source>
        <translation>Um alarme não tem “{1}”; queria dizer “{2}”?</translation>
    </message>
    <message>
        <source>“{1}” is no {2} of an alarm; it is one of {3}.</source>
        <translation>“{1}” não é um {2} de um alarme; é um de {3}.</translation>
    </message>
    <message>
        <source>“{1}” of an alarm is a text, not {2}.</source>
        <translation>“{1}” de um alarme é um texto, não {2}.</translation>
    </message>
    <message>
        <source>“{1}” of an alarm is a number, not {2}.</source>
        <translation>“{1}” de um alarme é um número, não {2}.</translation>
    </message>
    <message>
        <source>“{1}” of an alarm is true or false, not {2}.</source>
        <translation>“{1}” de um alarme é true ou false, não {2}.</translation>
    </message>
    <message>
        <source>An alarm is written as an object: {&quot;name&quot;: …}.</source>
        <translation>Um alarme escreve-se como um objeto: {&quot;name&quot;: …}.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not shelved without a reason; say why.</source>
        <translation>O alarme “{1}” não é suspenso sem um motivo; diga porquê.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not taken out of service without a reason; say why.</source>
        <translation>O alarme “{1}” não é posto fora de serviço sem um motivo; diga porquê.</translation>
    </message>
    <message>
        <source>The alarm “{1}” cannot be shelved until a time that has passed; choose a later one.</source>
        <translation>O alarme “{1}” não pode ser suspenso até um momento que já passou; escolha um posterior.</translation>
    </message>
    <message>
        <source>The alarm “{1}” may be shelved for at most {2}, not for {3}.</source>
        <translation>O alarme “{1}” pode ser suspenso no máximo durante {2}, não durante {3}.</translation>
    </message>
    <message>
        <source>There is no alarm “{1}”; it may have been removed.</source>
        <translation>Não há nenhum alarme “{1}”; pode ter sido removido.</translation>
    </message>
    <message>
        <source>“{1}” is nothing that a person does to an alarm.</source>
        <translation>“{1}” não é nada que uma pessoa faça a um alarme.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not enabled; enable it first.</source>
        <translation>O alarme “{1}” não está ativado; ative-o primeiro.</translation>
    </message>
    <message>
        <source>Two alarms are called “{1}” by their id; the second is left out.</source>
        <translation>Dois alarmes têm o id “{1}”; o segundo é omitido.</translation>
    </message>
    <message>
        <source>The alarm “{1}” calls for no acknowledgement.</source>
        <translation>O alarme “{1}” não requer reconhecimento.</translation>
    </message>
    <message>
        <source>The condition of the alarm “{1}” still holds; reset it once it has returned.</source>
        <translation>A condição do alarme “{1}” ainda se verifica; rearme-o depois de ter retornado.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not latched: there is nothing to reset.</source>
        <translation>O alarme “{1}” não tem retenção: não há nada a rearmar.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is out of service and cannot be shelved; put it back first.</source>
        <translation>O alarme “{1}” está fora de serviço e não pode ser suspenso; reponha-o primeiro em serviço.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is suppressed by its design now and cannot be shelved; it does not speak until that ends.</source>
        <translation>O alarme “{1}” está agora suprimido por projeto e não pode ser suspenso; não se manifesta até isso terminar.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not shelved.</source>
        <translation>O alarme “{1}” não está suspenso.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is out of service already.</source>
        <translation>O alarme “{1}” já está fora de serviço.</translation>
    </message>
    <message>
        <source>The alarm “{1}” is not out of service and need not be put back.</source>
        <translation>O alarme “{1}” não está fora de serviço e não precisa de ser reposto.</translation>
    </message>
    <message>
        <source>The file cannot be read ({1}); check that it is there and may be read.</source>
        <translation>Não é possível ler o ficheiro ({1}); verifique se existe e pode ser lido.</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>não é um ficheiro comum</translation>
    </message>
    <message>
        <source>Line {1} is longer than {2} characters; this is no table of numbers, or its line ends are missing.</source>
        <translation>A linha {1} tem mais de {2} caracteres; isto não é uma tabela de números, ou faltam os fins de linha.</translation>
    </message>
    <message>
        <source>In line {1} a quote is opened and never closed; the cell is taken to end with the line.</source>
        <translation>Na linha {1} é aberta uma aspa que nunca é fechada; considera-se que a célula termina com a linha.</translation>
    </message>
    <message>
        <source>{1} cells hold NaN or the like and count as missing.</source>
        <translation>{1} células contêm NaN ou semelhante e contam como em falta.</translation>
    </message>
    <message>
        <source>No line has “{1}” in column “{2}”; the first values there are {3}.</source>
        <translation>Nenhuma linha tem “{1}” na coluna “{2}”; os primeiros valores aí são {3}.</translation>
    </message>
    <message>
        <source>The file holds no line of data that can be read; look at the notices and at the time column.</source>
        <translation>O ficheiro não contém nenhuma linha de dados legível; veja os avisos e a coluna de tempo.</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer; import it into a store instead.</source>
        <translation>O ficheiro é grande demais para a memória deste computador; importe-o antes para um histórico.</translation>
    </message>
    <message>
        <source>{1} names are given for {2} columns; give one for each.</source>
        <translation>São dados {1} nomes para {2} colunas; dê um para cada uma.</translation>
    </message>
    <message>
        <source>The name “{1}” stands above two columns; column {2} is called “{3}”.</source>
        <translation>O nome “{1}” está acima de duas colunas; a coluna {2} chama-se “{3}”.</translation>
    </message>
    <message>
        <source>The one column is called c1.</source>
        <translation>A única coluna chama-se c1.</translation>
    </message>
    <message>
        <source>The columns are called c1 to c{1}.</source>
        <translation>As colunas chamam-se c1 a c{1}.</translation>
    </message>
    <message>
        <source>The file has no column “{1}”; did you mean “{2}”? It has {3}.</source>
        <translation>O ficheiro não tem a coluna “{1}”; queria dizer “{2}”? Tem {3}.</translation>
    </message>
    <message>
        <source>The file has no column “{1}”; it has {2}.</source>
        <translation>O ficheiro não tem a coluna “{1}”; tem {2}.</translation>
    </message>
    <message>
        <source>The unit “{1}” given for “{2}” is not known; write it like g/L, 1/h or 1e6 cells/mL.</source>
        <translation>A unidade “{1}” indicada para “{2}” não é conhecida; escreva-a como g/L, 1/h ou 1e6 cells/mL.</translation>
    </message>
    <message>
        <source>The interval between rows is {1} s; it must be above 0 s.</source>
        <translation>O intervalo entre linhas é {1} s; tem de ser superior a 0 s.</translation>
    </message>
    <message>
        <source>Rows are {1} s apart.</source>
        <translation>As linhas distam {1} s entre si.</translation>
    </message>
    <message>
        <source>No column is called time; name the column that holds it, or give the interval between rows. The file has {1}.</source>
        <translation>Nenhuma coluna se chama time; indique a coluna que o contém, ou dê o intervalo entre linhas. O ficheiro tem {1}.</translation>
    </message>
    <message>
        <source>The times in column “{1}”, such as “{2}”, are neither numbers nor dates like 2026-03-01T09:30:00Z; write them so, or give the interval between rows.</source>
        <translation>Os tempos na coluna “{1}”, como “{2}”, não são números nem datas como 2026-03-01T09:30:00Z; escreva-os assim, ou dê o intervalo entre linhas.</translation>
    </message>
    <message>
        <source>“{1}”, the unit of the time in column “{2}”, is no unit of time; write s, min, h or d.</source>
        <translation>“{1}”, a unidade do tempo na coluna “{2}”, não é uma unidade de tempo; escreva s, min, h ou d.</translation>
    </message>
    <message>
        <source>The time is column “{1}”; it has no unit and is taken in seconds.</source>
        <translation>O tempo é a coluna “{1}”; não tem unidade e é tomado em segundos.</translation>
    </message>
    <message>
        <source>The time is column “{1}”, in {2}.</source>
        <translation>O tempo é a coluna “{1}”, em {2}.</translation>
    </message>
    <message>
        <source>Column “{1}” holds dates; “{2}” is no time zone for them. Write Z for UTC, or an offset such as +01:00.</source>
        <translation>A coluna “{1}” contém datas; “{2}” não é um fuso horário para elas. Escreva Z para UTC, ou um desfasamento como +01:00.</translation>
    </message>
    <message>
        <source>The dates in column “{1}” state no time zone; give it: Z for UTC, or an offset such as +01:00.</source>
        <translation>As datas na coluna “{1}” não indicam fuso horário; dê-o: Z para UTC, ou um desfasamento como +01:00.</translation>
    </message>
    <message>
        <source>The time is column “{1}”; its dates are read in the zone {2}.</source>
        <translation>O tempo é a coluna “{1}”; as suas datas são lidas no fuso {2}.</translation>
    </message>
    <message>
        <source>The time is column “{1}”; its dates state their zone.</source>
        <translation>O tempo é a coluna “{1}”; as suas datas indicam o fuso.</translation>
    </message>
    <message>
        <source>Column “{1}” cannot hold both time and batch; name two columns.</source>
        <translation>A coluna “{1}” não pode conter ao mesmo tempo o tempo e o lote; indique duas colunas.</translation>
    </message>
    <message>
        <source>Only rows of the first batch in column “{1}” are read.</source>
        <translation>Só são lidas as linhas do primeiro lote na coluna “{1}”.</translation>
    </message>
    <message>
        <source>Only rows with “{1}” in column “{2}” are read.</source>
        <translation>Só são lidas as linhas com “{1}” na coluna “{2}”.</translation>
    </message>
    <message>
        <source>Column “{1}” holds text and is left out.</source>
        <translation>A coluna “{1}” contém texto e é omitida.</translation>
    </message>
    <message>
        <source>The unit “{1}” of column “{2}” is not known; its values stay as they are until a known unit is given.</source>
        <translation>A unidade “{1}” da coluna “{2}” não é conhecida; os seus valores ficam como estão até ser dada uma unidade conhecida.</translation>
    </message>
    <message>
        <source>Without unit: {1}.</source>
        <translation>Sem unidade: {1}.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text; save it as UTF-8 (in a spreadsheet: “CSV UTF-8”).</source>
        <translation>O ficheiro é texto UTF-16; guarde-o como UTF-8 (numa folha de cálculo: “CSV UTF-8”).</translation>
    </message>
    <message>
        <source>The file is a workbook or an archive and no text; open it in a spreadsheet and save the sheet as CSV.</source>
        <translation>O ficheiro é um livro ou um arquivo comprimido e não texto; abra-o numa folha de cálculo e guarde a folha como CSV.</translation>
    </message>
    <message>
        <source>The file is binary and no text; export it as CSV from the program that wrote it.</source>
        <translation>O ficheiro é binário e não texto; exporte-o como CSV a partir do programa que o escreveu.</translation>
    </message>
    <message>
        <source>The file is empty; there is nothing to read.</source>
        <translation>O ficheiro está vazio; não há nada para ler.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 and is read as Latin-1.</source>
        <translation>O texto não é UTF-8 e é lido como Latin-1.</translation>
    </message>
    <message>
        <source>Columns are separated by commas.</source>
        <translation>As colunas são separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Columns are separated by semicolons.</source>
        <translation>As colunas são separadas por pontos e vírgulas.</translation>
    </message>
    <message>
        <source>Columns are separated by tabs.</source>
        <translation>As colunas são separadas por tabulações.</translation>
    </message>
    <message>
        <source>Columns are separated by “{1}”.</source>
        <translation>As colunas são separadas por “{1}”.</translation>
    </message>
    <message>
        <source>Numbers have a decimal comma.</source>
        <translation>Os números têm vírgula decimal.</translation>
    </message>
    <message>
        <source>Line {1} holds the names.</source>
        <translation>A linha {1} contém os nomes.</translation>
    </message>
    <message>
        <source>No line holds names.</source>
        <translation>Nenhuma linha contém nomes.</translation>
    </message>
    <message>
        <source>Line {1} holds the units.</source>
        <translation>A linha {1} contém as unidades.</translation>
    </message>
    <message>
        <source>The first {1} lines are remarks and are left out.</source>
        <translation>As primeiras {1} linhas são comentários e são omitidas.</translation>
    </message>
    <message>
        <source>The file has a header but no line of data below it.</source>
        <translation>O ficheiro tem um cabeçalho mas nenhuma linha de dados abaixo dele.</translation>
    </message>
    <message>
        <source>{1} more cells hold text in the place of a number and count as missing.</source>
        <translation>Mais {1} células contêm texto em vez de um número e contam como em falta.</translation>
    </message>
    <message>
        <source>{1} more cells have another decimal sign than the file and count as missing.</source>
        <translation>Mais {1} células têm um sinal decimal diferente do do ficheiro e contam como em falta.</translation>
    </message>
    <message>
        <source>{1} more lines have too few or too many cells.</source>
        <translation>Mais {1} linhas têm células a menos ou a mais.</translation>
    </message>
    <message>
        <source>{1} more lines are left out because their time cannot be read.</source>
        <translation>Mais {1} linhas são omitidas porque o seu tempo não é legível.</translation>
    </message>
    <message>
        <source>The time goes back in {1} more lines.</source>
        <translation>O tempo recua em mais {1} linhas.</translation>
    </message>
    <message>
        <source>{1} more lines open a quote that is never closed.</source>
        <translation>Mais {1} linhas abrem uma aspa que nunca é fechada.</translation>
    </message>
    <message>
        <source>{1} more lines are cut off.</source>
        <translation>Mais {1} linhas estão cortadas.</translation>
    </message>
    <message>
        <source>Line {1} has no time and is left out.</source>
        <translation>A linha {1} não tem tempo e é omitida.</translation>
    </message>
    <message>
        <source>The file ends within line {1}, which has {2} of {3} cells; the last of them is left out, as it may be cut off.</source>
        <translation>O ficheiro termina na linha {1}, que tem {2} de {3} células; a última delas é omitida, pois pode estar cortada.</translation>
    </message>
    <message>
        <source>Line {1} has {2} cells instead of {3}; those not there count as missing.</source>
        <translation>A linha {1} tem {2} células em vez de {3}; as que faltam contam como em falta.</translation>
    </message>
    <message>
        <source>Line {1} has {2} cells instead of {3}; those beyond are left out.</source>
        <translation>A linha {1} tem {2} células em vez de {3}; as que sobram são omitidas.</translation>
    </message>
    <message>
        <source>The time “{1}” in line {2}, column {3} cannot be read; the line is left out.</source>
        <translation>O tempo “{1}” na linha {2}, coluna {3} não é legível; a linha é omitida.</translation>
    </message>
    <message>
        <source>In line {1} the time goes back from {2} to {3}; where a file holds several batches, name the column that tells them apart.</source>
        <translation>Na linha {1} o tempo recua de {2} para {3}; se um ficheiro contém vários lotes, indique a coluna que os distingue.</translation>
    </message>
    <message>
        <source>In line {1} the time goes back from {2} to {3}.</source>
        <translation>Na linha {1} o tempo recua de {2} para {3}.</translation>
    </message>
    <message>
        <source>“{1}” in line {2}, column {3} ({4}) has another decimal sign than the file; the value counts as missing.</source>
        <translation>“{1}” na linha {2}, coluna {3} ({4}) tem um sinal decimal diferente do do ficheiro; o valor conta como em falta.</translation>
    </message>
    <message>
        <source>“{1}” in line {2}, column {3} ({4}) is no number; the value counts as missing.</source>
        <translation>“{1}” na linha {2}, coluna {3} ({4}) não é um número; o valor conta como em falta.</translation>
    </message>
    <message>
        <source>The expression is longer than {1} characters; split it.</source>
        <translation>A expressão tem mais de {1} caracteres; divida-a.</translation>
    </message>
    <message>
        <source>The expression ends too early, in line {1}, column {2}; a number, a name or a parenthesis is missing there.</source>
        <translation>A expressão termina cedo demais, na linha {1}, coluna {2}; falta aí um número, um nome ou um parêntese.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} the comma does not belong; decimals are written with a point.</source>
        <translation>Na linha {1}, coluna {2} a vírgula não pertence aí; os decimais escrevem-se com ponto.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” does not belong; look for an operator or a parenthesis that is missing or too many.</source>
        <translation>Na linha {1}, coluna {2}, “{3}” não pertence aí; procure um operador ou um parêntese em falta ou a mais.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} the expression is nested too deeply; split it.</source>
        <translation>Na linha {1}, coluna {2} a expressão tem aninhamento demasiado profundo; divida-a.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is not known here; did you mean “{4}”?</source>
        <translation>Na linha {1}, coluna {2}, “{3}” não é conhecido aqui; queria dizer “{4}”?</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is not known here; known are {4}.</source>
        <translation>Na linha {1}, coluna {2}, “{3}” não é conhecido aqui; são conhecidos {4}.</translation>
    </message>
    <message>
        <source>The parenthesis opened in line {1}, column {2} is not closed; add “)”.</source>
        <translation>O parêntese aberto na linha {1}, coluna {2} não é fechado; acrescente “)”.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is too large or too small for a number.</source>
        <translation>Na linha {1}, coluna {2}, “{3}” é grande ou pequeno demais para um número.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, {3} is a function; write {3}(...) with what it is taken of.</source>
        <translation>Na linha {1}, coluna {2}, {3} é uma função; escreva {3}(...) com aquilo a que se aplica.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, {3} takes one value between its parentheses, and not {4}.</source>
        <translation>Na linha {1}, coluna {2}, {3} leva um valor entre parênteses, e não {4}.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, {3} takes {4} values between its parentheses, parted by commas, and not {5}.</source>
        <translation>Na linha {1}, coluna {2}, {3} leva {4} valores entre parênteses, separados por vírgulas, e não {5}.</translation>
    </message>
    <message>
        <source>The result would have the unit {1}, which is none.</source>
        <translation>O resultado teria a unidade {1}, que não existe.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a quantity in {3} meets one in {4}; only quantities of one kind can be added or compared.</source>
        <translation>Na linha {1}, coluna {2} uma grandeza em {3} encontra uma em {4}; só grandezas do mesmo tipo podem ser somadas ou comparadas.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} the exponent is a quantity in {3}; exponents have no unit.</source>
        <translation>Na linha {1}, coluna {2} o expoente é uma grandeza em {3}; os expoentes não têm unidade.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a quantity in {3} gets an exponent that varies, so that its unit would vary too; divide it by a reference value first.</source>
        <translation>Na linha {1}, coluna {2} uma grandeza em {3} recebe um expoente que varia, de modo que a sua unidade também variaria; divida-a primeiro por um valor de referência.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a function that takes pure numbers is given a quantity in {3}; divide it by a reference value first.</source>
        <translation>Na linha {1}, coluna {2} uma função que aceita números puros recebe uma grandeza em {3}; divida-a primeiro por um valor de referência.</translation>
    </message>
    <message>
        <source>Stopped before the file was read to its end.</source>
        <translation>Interrompido antes de o ficheiro ser lido até ao fim.</translation>
    </message>
    <message>
        <source>{1} more keys appear twice; remove the repeated ones.</source>
        <translation>Mais {1} chaves aparecem duas vezes; remova as repetidas.</translation>
    </message>
    <message>
        <source>The key “{1}” appears twice in one object; remove one of the two.</source>
        <translation>A chave “{1}” aparece duas vezes num objeto; remova uma das duas.</translation>
    </message>
    <message>
        <source>{1} is a number too large to compute with; write a value below 1e308.</source>
        <translation>{1} é um número grande demais para calcular; escreva um valor abaixo de 1e308.</translation>
    </message>
    <message>
        <source>The file holds more than {1} values and is not read further; a file of this kind has a few thousand.</source>
        <translation>O ficheiro contém mais de {1} valores e não é lido além disso; um ficheiro deste tipo tem alguns milhares.</translation>
    </message>
    <message>
        <source>The nesting is deeper than {1} levels; the file is not read further.</source>
        <translation>O aninhamento tem mais de {1} níveis; o ficheiro não é lido além disso.</translation>
    </message>
    <message>
        <source>The text ends too early, in line {1}, column {2}; it may have been cut off. Restore the file, or close what is open.</source>
        <translation>O texto termina cedo demais, na linha {1}, coluna {2}; pode ter sido cortado. Restaure o ficheiro, ou feche o que está aberto.</translation>
    </message>
    <message>
        <source>JSON has no NaN and no infinity (line {1}, column {2}); leave the value out or write null.</source>
        <translation>JSON não tem NaN nem infinito (linha {1}, coluna {2}); omita o valor ou escreva null.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} a comma stands before “{3}”; remove the comma.</source>
        <translation>Na linha {1}, coluna {2} há uma vírgula antes de “{3}”; remova a vírgula.</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” does not belong here; look for a missing comma, colon, quote or bracket.</source>
        <translation>Na linha {1}, coluna {2}, “{3}” não pertence aqui; procure uma vírgula, dois-pontos, aspa ou parêntese em falta.</translation>
    </message>
    <message>
        <source>The text is empty; there is nothing to read.</source>
        <translation>O texto está vazio; não há nada para ler.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands a zero byte; this is no JSON text but a binary file, or text that is not UTF-8.</source>
        <translation>Na linha {1}, coluna {2} há um byte zero; isto não é texto JSON mas um ficheiro binário, ou texto que não é UTF-8.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands a byte that is no UTF-8; save the file as UTF-8.</source>
        <translation>Na linha {1}, coluna {2} há um byte que não é UTF-8; guarde o ficheiro como UTF-8.</translation>
    </message>
    <message>
        <source>The text is too large for the memory of this computer.</source>
        <translation>O texto é grande demais para a memória deste computador.</translation>
    </message>
    <message>
        <source>“{1}” can be read in two ways because of its comma; write {2} or {3}.</source>
        <translation>“{1}” pode ser lido de duas maneiras por causa da vírgula; escreva {2} ou {3}.</translation>
    </message>
    <message>
        <source>“{1}” has a decimal comma; write {2}.</source>
        <translation>“{1}” tem vírgula decimal; escreva {2}.</translation>
    </message>
    <message>
        <source>“{1}” is not a number with a unit; write for example {2}.</source>
        <translation>“{1}” não é um número com unidade; escreva por exemplo {2}.</translation>
    </message>
    <message>
        <source>“{1}” is not a number; write for example {2}.</source>
        <translation>“{1}” não é um número; escreva por exemplo {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a number too large to compute with; write a value below 1e308.</source>
        <translation>“{1}” é um número grande demais para calcular; escreva um valor abaixo de 1e308.</translation>
    </message>
    <message>
        <source>The unit “{1}” in “{2}” is not known; did you mean {3}? Possible are {4}.</source>
        <translation>A unidade “{1}” em “{2}” não é conhecida; queria dizer {3}? São possíveis {4}.</translation>
    </message>
    <message>
        <source>The unit “{1}” in “{2}” is not known; possible are {3}.</source>
        <translation>A unidade “{1}” em “{2}” não é conhecida; são possíveis {3}.</translation>
    </message>
    <message>
        <source>A value is missing; write for example {1}.</source>
        <translation>Falta um valor; escreva por exemplo {1}.</translation>
    </message>
    <message>
        <source>The expected unit “{1}” is not known to this version.</source>
        <translation>A unidade esperada “{1}” não é conhecida nesta versão.</translation>
    </message>
    <message>
        <source>“{1}” has no unit; write for example {2}, or another of {3}.</source>
        <translation>“{1}” não tem unidade; escreva por exemplo {2}, ou outra de {3}.</translation>
    </message>
    <message>
        <source>“{1}” is in {2}, which does not measure the same as {3}; write it in {4}.</source>
        <translation>“{1}” está em {2}, que não mede o mesmo que {3}; escreva-o em {4}.</translation>
    </message>
    <message>
        <source>“{1}” is no date and time; write for example 2026-03-01T09:30:00Z.</source>
        <translation>“{1}” não é uma data e hora; escreva por exemplo 2026-03-01T09:30:00Z.</translation>
    </message>
    <message>
        <source>“{1}” states no time zone; add Z for UTC, or an offset such as +01:00.</source>
        <translation>“{1}” não indica fuso horário; acrescente Z para UTC, ou um desfasamento como +01:00.</translation>
    </message>
    <message>
        <source>“{1}” cannot be used ({2}); give a PEM file that can be read.</source>
        <translation>“{1}” não pode ser usado ({2}); dê um ficheiro PEM legível.</translation>
    </message>
    <message>
        <source>The sheet is larger than what is read ({1} cells, {2} MB of text); save it as CSV.</source>
        <translation>A folha é maior do que o que é lido ({1} células, {2} MB de texto); guarde-a como CSV.</translation>
    </message>
    <message>
        <source>The file is an archive and no XLSX workbook; save it as .xlsx or as CSV.</source>
        <translation>O ficheiro é um arquivo comprimido e não um livro XLSX; guarde-o como .xlsx ou como CSV.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{1}”; it has {2}.</source>
        <translation>O livro não tem a folha “{1}”; tem {2}.</translation>
    </message>
    <message>
        <source>The sheet “{1}” is missing in the workbook; save it again.</source>
        <translation>Falta a folha “{1}” no livro; guarde-o de novo.</translation>
    </message>
    <message>
        <source>The workbook cannot be read ({1}); save it again.</source>
        <translation>O livro não é legível ({1}); guarde-o de novo.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; open it, take the password away and save it again.</source>
        <translation>O livro está protegido por senha; abra-o, retire a senha e guarde-o de novo.</translation>
    </message>
    <message>
        <source>The workbook is in the format of before 2007; save it as .xlsx.</source>
        <translation>O livro está no formato anterior a 2007; guarde-o como .xlsx.</translation>
    </message>
    <message>
        <source>The workbook is larger than {1} MB; split it or save the sheet as CSV.</source>
        <translation>O livro é maior do que {1} MB; divida-o ou guarde a folha como CSV.</translation>
    </message>
    <message>
        <source>The workbook has more than {1} parts; save the sheet as CSV.</source>
        <translation>O livro tem mais de {1} partes; guarde a folha como CSV.</translation>
    </message>
    <message>
        <source>A part of the workbook unpacks to more than {1} MB; save the sheet as CSV.</source>
        <translation>Uma parte do livro descomprime para mais de {1} MB; guarde a folha como CSV.</translation>
    </message>
    <message>
        <source>A part of the workbook unpacks to more than {1} times its size, as those do that are made to fill the memory; save the sheet as CSV.</source>
        <translation>Uma parte do livro descomprime para mais de {1} vezes o seu tamanho, como as que são feitas para encher a memória; guarde a folha como CSV.</translation>
    </message>
    <message>
        <source>The workbook declares a document type, which none needs; save it again.</source>
        <translation>O livro declara um tipo de documento, de que nenhum precisa; guarde-o de novo.</translation>
    </message>
    <message>
        <source>The workbook could not be written ({1}); a file that was there is unchanged. Make room or choose another place.</source>
        <translation>Não foi possível escrever o livro ({1}); um ficheiro que já existia não foi alterado. Liberte espaço ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>A sheet holds no more than {1} rows; write a shorter span, or CSV.</source>
        <translation>Uma folha não comporta mais de {1} linhas; escreva um período mais curto, ou CSV.</translation>
    </message>
    <message>
        <source>A sheet holds no more than {1} columns; write fewer tags, or CSV.</source>
        <translation>Uma folha não comporta mais de {1} colunas; escreva menos tags, ou CSV.</translation>
    </message>
    <message>
        <source>The text or array in row {1} is longer than a cell holds ({2} characters); write CSV.</source>
        <translation>O texto ou matriz na linha {1} é mais longo do que uma célula comporta ({2} caracteres); escreva CSV.</translation>
    </message>
    <message>
        <source>Sign of the isotherm</source>
        <translation>Sinal da isoterma</translation>
    </message>
    <message>
        <source>-1: convex, steep tail and spread front. 1: concave as Langmuir&apos;s.</source>
        <translation>-1: convexa, cauda abrupta e frente alargada. 1: côncava como a de Langmuir.</translation>
    </message>
    <message>
        <source>The sign of the isotherm of {1} is {2}; it must be 1 or -1.</source>
        <translation>O sinal da isoterma de {1} é {2}; tem de ser 1 ou -1.</translation>
    </message>
    <message>
        <source>Anti-Langmuir</source>
        <translation>Anti-Langmuir</translation>
    </message>
    <message>
        <source>As Langmuir, but what is bound may make more bind: the isotherm bends upwards until the liquid is used up. No equilibrium exists where that has no end.</source>
        <translation>Como Langmuir, mas o que está ligado pode fazer ligar mais: a isoterma curva-se para cima até o líquido se esgotar. Não existe equilíbrio onde isso não tem fim.</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superfície</translation>
    </message>
    <message>
        <source>Protein and resin</source>
        <translation>Proteína e resina</translation>
    </message>
    <message>
        <source>Protein and protein</source>
        <translation>Proteína e proteína</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>The component whose concentration is the ionic strength. It does not bind.</source>
        <translation>O componente cuja concentração é a força iónica. Não se liga.</translation>
    </message>
    <message>
        <source>Surface per volume</source>
        <translation>Superfície por volume</translation>
    </message>
    <message>
        <source>Surface that the protein reaches, per volume of solid.</source>
        <translation>Superfície que a proteína alcança, por volume de sólido.</translation>
    </message>
    <message>
        <source>Screening length, factor</source>
        <translation>Comprimento de blindagem, fator</translation>
    </message>
    <message>
        <source>Of the ionic strength in mol/m3 to the exponent. Debye&apos;s length has 9.61 nm and -0.5.</source>
        <translation>Da força iónica em mol/m3 elevada ao expoente. O comprimento de Debye tem 9,61 nm e -0,5.</translation>
    </message>
    <message>
        <source>Screening length, exponent</source>
        <translation>Comprimento de blindagem, expoente</translation>
    </message>
    <message>
        <source>Of the ionic strength.</source>
        <translation>Da força iónica.</translation>
    </message>
    <message>
        <source>Screening length, constant</source>
        <translation>Comprimento de blindagem, constante</translation>
    </message>
    <message>
        <source>Added to what follows from the ionic strength.</source>
        <translation>Somada ao que resulta da força iónica.</translation>
    </message>
    <message>
        <source>Rate of adsorption</source>
        <translation>Taxa de adsorção</translation>
    </message>
    <message>
        <source>Bound per volume of solid and time, per excess of concentration over equilibrium. 0: does not bind.</source>
        <translation>Ligado por volume de sólido e tempo, por excesso de concentração sobre o equilíbrio. 0: não se liga.</translation>
    </message>
    <message>
        <source>Radius of the molecule</source>
        <translation>Raio da molécula</translation>
    </message>
    <message>
        <source>Of the hydrated molecule.</source>
        <translation>Da molécula hidratada.</translation>
    </message>
    <message>
        <source>Affinity, factor of the power</source>
        <translation>Afinidade, fator da potência</translation>
    </message>
    <message>
        <source>In ln K = pH^k_e (k_a I^-k_b + k_c exp(k_d I)) with the ionic strength I in mol/m3.</source>
        <translation>Em ln K = pH^k_e (k_a I^-k_b + k_c exp(k_d I)) com a força iónica I em mol/m3.</translation>
    </message>
    <message>
        <source>Affinity, power</source>
        <translation>Afinidade, potência</translation>
    </message>
    <message>
        <source>See k_a.</source>
        <translation>Ver k_a.</translation>
    </message>
    <message>
        <source>Affinity, factor of the exponential</source>
        <translation>Afinidade, fator da exponencial</translation>
    </message>
    <message>
        <source>Affinity, exponential</source>
        <translation>Afinidade, exponencial</translation>
    </message>
    <message>
        <source>Affinity, power of the pH</source>
        <translation>Afinidade, potência do pH</translation>
    </message>
    <message>
        <source>See k_a. 0: the pH does not matter.</source>
        <translation>Ver k_a. 0: o pH não importa.</translation>
    </message>
    <message>
        <source>Repulsion, factor of the power</source>
        <translation>Repulsão, fator da potência</translation>
    </message>
    <message>
        <source>In b = pH^b_e (b_a I^b_b + b_c exp(b_d I)) with the ionic strength I in mol/m3.</source>
        <translation>Em b = pH^b_e (b_a I^b_b + b_c exp(b_d I)) com a força iónica I em mol/m3.</translation>
    </message>
    <message>
        <source>Repulsion, power</source>
        <translation>Repulsão, potência</translation>
    </message>
    <message>
        <source>See b_a.</source>
        <translation>Ver b_a.</translation>
    </message>
    <message>
        <source>Repulsion, factor of the exponential</source>
        <translation>Repulsão, fator da exponencial</translation>
    </message>
    <message>
        <source>Repulsion, exponential</source>
        <translation>Repulsão, exponencial</translation>
    </message>
    <message>
        <source>Repulsion, power of the pH</source>
        <translation>Repulsão, potência do pH</translation>
    </message>
    <message>
        <source>See b_a. 0: the pH does not matter.</source>
        <translation>Ver b_a. 0: o pH não importa.</translation>
    </message>
    <message>
        <source>The screening length is 0 m: give a kappa_f or a kappa_c above 0, such as a kappa_f of 9.61 nm.</source>
        <translation>O comprimento de blindagem é 0 m: dê um kappa_f ou um kappa_c acima de 0, como um kappa_f de 9.61 nm.</translation>
    </message>
    <message>
        <source>Component {1} is the salt, which does not bind here: remove its k_kin, or name another salt.</source>
        <translation>O componente {1} é o sal, que aqui não se liga: remova o seu k_kin, ou indique outro sal.</translation>
    </message>
    <message>
        <source>Colloidal</source>
        <translation>Coloidal</translation>
    </message>
    <message>
        <source>Bound molecules repel each other over the screening length of the salt, which limits how much binds: ion exchange at high load.</source>
        <translation>As moléculas ligadas repelem-se ao longo do comprimento de blindagem do sal, o que limita quanto se liga: troca iónica com carga elevada.</translation>
    </message>
    <message>
        <source>Langmuir</source>
        <translation>Langmuir</translation>
    </message>
    <message>
        <source>Components compete for sites that fill up: strong at first, then limited by the capacity.</source>
        <translation>Os componentes competem por sítios que se vão ocupando: forte ao início, depois limitado pela capacidade.</translation>
    </message>
    <message>
        <source>On free sites: bound per volume of solid and time, per capacity and concentration in the pore. 0: does not bind.</source>
        <translation>Em sítios livres: ligado por volume de sólido e tempo, por capacidade e concentração no poro. 0: não se liga.</translation>
    </message>
    <message>
        <source>Of what is bound, the part that leaves per time. Not 0.</source>
        <translation>Do que está ligado, a parte que sai por tempo. Não 0.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Bound per volume of solid when no site is free, if this component were alone.</source>
        <translation>Ligado por volume de sólido quando nenhum sítio está livre, se este componente estivesse sozinho.</translation>
    </message>
    <message>
        <source>Bound per volume of solid and time, per concentration in the pore. 0: does not bind.</source>
        <translation>Ligado por volume de sólido e tempo, por concentração no poro. 0: não se liga.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Bound in proportion to what is dissolved, without a limit: dilute solutions.</source>
        <translation>Ligado em proporção ao que está dissolvido, sem limite: soluções diluídas.</translation>
    </message>
    <message>
        <source>Modulator</source>
        <translation>Modulador</translation>
    </message>
    <message>
        <source>The component that shifts the binding of the others, such as a salt. It does not bind.</source>
        <translation>O componente que desloca a ligação dos outros, como um sal. Não se liga.</translation>
    </message>
    <message>
        <source>At 1 mol/m3 of the modulator: of what is bound, the part that leaves per time. Not 0.</source>
        <translation>A 1 mol/m3 do modulador: do que está ligado, a parte que sai por tempo. Não 0.</translation>
    </message>
    <message>
        <source>Hydrophobicity</source>
        <translation>Hidrofobicidade</translation>
    </message>
    <message>
        <source>Adsorption rises by this exponent per concentration of the modulator; 0: not at all.</source>
        <translation>A adsorção aumenta com este expoente por concentração do modulador; 0: nada.</translation>
    </message>
    <message>
        <source>Ion-exchange exponent</source>
        <translation>Expoente de troca iónica</translation>
    </message>
    <message>
        <source>Desorption rises with this power of the modulator&apos;s concentration; 0: not at all.</source>
        <translation>A dessorção aumenta com esta potência da concentração do modulador; 0: nada.</translation>
    </message>
    <message>
        <source>Component {1} is the modulator, which does not bind: remove its ka, or name another modulator.</source>
        <translation>O componente {1} é o modulador, que não se liga: remova o seu ka, ou indique outro modulador.</translation>
    </message>
    <message>
        <source>Mobile phase modulator</source>
        <translation>Modulador na fase móvel</translation>
    </message>
    <message>
        <source>Langmuir whose constants follow a salt or solvent: hydrophobic interaction, reversed phase and ion exchange.</source>
        <translation>Langmuir cujas constantes seguem um sal ou solvente: interação hidrofóbica, fase reversa e troca iónica.</translation>
    </message>
    <message>
        <source>No binding</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>Nothing binds; components only disperse and enter the pores.</source>
        <translation>Nada se liga; os componentes apenas se dispersam e entram nos poros.</translation>
    </message>
    <message>
        <source>Ligand sites</source>
        <translation>Sítios do ligando</translation>
    </message>
    <message>
        <source>Effect of pH</source>
        <translation>Efeito do pH</translation>
    </message>
    <message>
        <source>Impurities</source>
        <translation>Impurezas</translation>
    </message>
    <message>
        <source>Ageing of the resin</source>
        <translation>Envelhecimento da resina</translation>
    </message>
    <message>
        <source>Adsorption rate constant</source>
        <translation>Constante de velocidade de adsorção</translation>
    </message>
    <message>
        <source>On free sites of the first kind, per capacity and concentration in the pore. 0: does not bind to the ligand.</source>
        <translation>Em sítios livres do primeiro tipo, por capacidade e concentração no poro. 0: não se liga ao ligando.</translation>
    </message>
    <message>
        <source>Desorption rate constant</source>
        <translation>Constante de velocidade de dessorção</translation>
    </message>
    <message>
        <source>From the first kind of site at high pH: of what is bound, the part that leaves per time.</source>
        <translation>Do primeiro tipo de sítio a pH alto: do que está ligado, a parte que sai por tempo.</translation>
    </message>
    <message>
        <source>Of the first kind of site, per volume of solid: what a packed bed holds per its volume, divided by its share of solid, (1 - bed porosity)(1 - particle porosity).</source>
        <translation>Do primeiro tipo de sítio, por volume de sólido: o que um leito empacotado retém pelo seu volume, dividido pela sua fração de sólido, (1 - porosidade do leito)(1 - porosidade da partícula).</translation>
    </message>
    <message>
        <source>Adsorption rate constant, second kind</source>
        <translation>Constante de velocidade de adsorção, segundo tipo</translation>
    </message>
    <message>
        <source>Sites that are slower to reach. 0: there are none.</source>
        <translation>Sítios mais lentos de alcançar. 0: não há.</translation>
    </message>
    <message>
        <source>Desorption rate constant, second kind</source>
        <translation>Constante de velocidade de dessorção, segundo tipo</translation>
    </message>
    <message>
        <source>From the second kind of site at high pH.</source>
        <translation>Do segundo tipo de sítio a pH alto.</translation>
    </message>
    <message>
        <source>Capacity, second kind</source>
        <translation>Capacidade, segundo tipo</translation>
    </message>
    <message>
        <source>Of the second kind of site, per volume of solid.</source>
        <translation>Do segundo tipo de sítio, por volume de sólido.</translation>
    </message>
    <message>
        <source>pH of half affinity</source>
        <translation>pH de meia afinidade</translation>
    </message>
    <message>
        <source>Well above it the affinity is ka/kd, at it half of that, below it falls to nothing.</source>
        <translation>Bem acima dele a afinidade é ka/kd, nele é metade disso, abaixo cai para nada.</translation>
    </message>
    <message>
        <source>Steepness in pH</source>
        <translation>Inclinação em pH</translation>
    </message>
    <message>
        <source>Powers of ten by which the affinity falls per unit of pH (Hill coefficient).</source>
        <translation>Potências de dez em que a afinidade cai por unidade de pH (coeficiente de Hill).</translation>
    </message>
    <message>
        <source>Weak binding</source>
        <translation>Ligação fraca</translation>
    </message>
    <message>
        <source>Bound to the resin itself, per volume of solid, per concentration in the pore.</source>
        <translation>Ligado à própria resina, por volume de sólido, por concentração no poro.</translation>
    </message>
    <message>
        <source>Riding on what is bound</source>
        <translation>Arrastado no que está ligado</translation>
    </message>
    <message>
        <source>Bound to the antibody on a full resin, per volume of solid, per concentration in the pore; released with it.</source>
        <translation>Ligado ao anticorpo numa resina cheia, por volume de sólido, por concentração no poro; libertado com ele.</translation>
    </message>
    <message>
        <source>Rate of weak binding</source>
        <translation>Velocidade da ligação fraca</translation>
    </message>
    <message>
        <source>How fast weak binding and riding come into equilibrium.</source>
        <translation>Com que rapidez a ligação fraca e o arrastamento atingem o equilíbrio.</translation>
    </message>
    <message>
        <source>Ligand on the resin</source>
        <translation>Ligando na resina</translation>
    </message>
    <message>
        <source>A component that sits on the solid from the start, per volume of solid, and leaches.</source>
        <translation>Um componente que está no sólido desde o início, por volume de sólido, e lixivia.</translation>
    </message>
    <message>
        <source>Leaching</source>
        <translation>Lixiviação</translation>
    </message>
    <message>
        <source>Of the ligand held, the part that leaves per time, and its part of the capacity with it. It needs binding that takes time.</source>
        <translation>Do ligando retido, a parte que sai por tempo, e com ela a sua parte da capacidade. Requer ligação que leva tempo.</translation>
    </message>
    <message>
        <source>Leaching in lye</source>
        <translation>Lixiviação em soda</translation>
    </message>
    <message>
        <source>Beside it, the part that leaves per time at pH 13, in 0.1 mol/L sodium hydroxide; ten times as much per unit of pH.</source>
        <translation>Além disso, a parte que sai por tempo a pH 13, em hidróxido de sódio 0,1 mol/L; dez vezes mais por unidade de pH.</translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation>Ciclos executados</translation>
    </message>
    <message>
        <source>Cycles that the resin has behind it when the run begins.</source>
        <translation>Ciclos que a resina já tem quando a execução começa.</translation>
    </message>
    <message>
        <source>Loss of capacity per cycle</source>
        <translation>Perda de capacidade por ciclo</translation>
    </message>
    <message>
        <source>Part of the capacity that one cycle takes, mostly by cleaning.</source>
        <translation>Parte da capacidade que um ciclo consome, sobretudo pela limpeza.</translation>
    </message>
    <message>
        <source>Protein A</source>
        <translation>Proteína A</translation>
    </message>
    <message>
        <source>Affinity for antibodies on one or two kinds of site, lost in acid; impurities bind weakly or ride on the antibody; the ligand leaches and capacity falls with each cycle.</source>
        <translation>Afinidade para anticorpos em um ou dois tipos de sítio, perdida em ácido; as impurezas ligam-se fracamente ou vão arrastadas no anticorpo; o ligando lixivia e a capacidade diminui a cada ciclo.</translation>
    </message>
    <message>
        <source>The binding model computes in mol/m3, and component {1} counts in {2}: add &quot;{3}&quot; to the component, such as &quot;{3}&quot;: &quot;{4}&quot;.</source>
        <translation>O modelo de ligação calcula em mol/m3, e o componente {1} é contado em {2}: acrescente &quot;{3}&quot; ao componente, como &quot;{3}&quot;: &quot;{4}&quot;.</translation>
    </message>
    <message>
        <source>Component {1} binds, with a ka above 0, but its capacity is {2} {3}: give a {4} above 0, or set its ka to 0.</source>
        <translation>O componente {1} liga-se, com um ka acima de 0, mas a sua capacidade é {2} {3}: dê um {4} acima de 0, ou ponha o seu ka a 0.</translation>
    </message>
    <message>
        <source>The binding model needs the component that &quot;{1}&quot; stands for: add it, as in &quot;{1}&quot;: &quot;ID&quot;.</source>
        <translation>O modelo de ligação precisa do componente que &quot;{1}&quot; representa: adicione-o, como em &quot;{1}&quot;: &quot;ID&quot;.</translation>
    </message>
    <message>
        <source>Component {1} never reaches this unit: let an inlet hold it, or name another component here.</source>
        <translation>O componente {1} nunca chega a este equipamento: faça uma entrada contê-lo, ou indique aqui outro componente.</translation>
    </message>
    <message>
        <source>Ionic capacity</source>
        <translation>Capacidade iónica</translation>
    </message>
    <message>
        <source>Charges of the resin per volume of solid.</source>
        <translation>Cargas da resina por volume de sólido.</translation>
    </message>
    <message>
        <source>The component whose ions are exchanged for the proteins.</source>
        <translation>O componente cujos iões são trocados pelas proteínas.</translation>
    </message>
    <message>
        <source>At 1 mol/m3 of free sites: bound per volume of solid and time, per concentration in the pore. 0: does not bind.</source>
        <translation>A 1 mol/m3 de sítios livres: ligado por volume de sólido e tempo, por concentração no poro. 0: não se liga.</translation>
    </message>
    <message>
        <source>At 1 mol/m3 of salt: of what is bound, the part that leaves per time.</source>
        <translation>A 1 mol/m3 de sal: do que está ligado, a parte que sai por tempo.</translation>
    </message>
    <message>
        <source>Characteristic charge</source>
        <translation>Carga característica</translation>
    </message>
    <message>
        <source>Salt ions that one molecule displaces.</source>
        <translation>Iões de sal que uma molécula desloca.</translation>
    </message>
    <message>
        <source>Steric factor</source>
        <translation>Fator estérico</translation>
    </message>
    <message>
        <source>Sites that one bound molecule covers without binding to them.</source>
        <translation>Sítios que uma molécula ligada cobre sem se ligar a eles.</translation>
    </message>
    <message>
        <source>Component {1} is the salt, which binds as far as the proteins leave it room: remove its ka, {2} 1/s, or name another salt.</source>
        <translation>O componente {1} é o sal, que se liga na medida em que as proteínas lhe deixam lugar: remova o seu ka, {2} 1/s, ou indique outro sal.</translation>
    </message>
    <message>
        <source>Component {1} binds, with a ka of {2} 1/s, but has no characteristic charge: give its nu, such as 5, or set its ka to 0.</source>
        <translation>O componente {1} liga-se, com um ka de {2} 1/s, mas não tem carga característica: dê o seu nu, como 5, ou ponha o seu ka a 0.</translation>
    </message>
    <message>
        <source>Steric mass action</source>
        <translation>Ação de massas estérica</translation>
    </message>
    <message>
        <source>Ion exchange: a protein displaces as many salt ions as its characteristic charge and covers further sites. Salt in the liquid elutes it.</source>
        <translation>Troca iónica: uma proteína desloca tantos iões de sal quanto a sua carga característica e cobre mais sítios. O sal no líquido elui-a.</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>configurada</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>a ligar</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>ligada</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradada</translation>
    </message>
    <message>
        <source>retrying</source>
        <translation>nova tentativa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>faulted</source>
        <translation>em falha</translation>
    </message>
    <message>
        <source>This kind of source does not tell what it offers; enter its tags by hand.</source>
        <translation>Este tipo de fonte não informa o que oferece; introduza as suas tags à mão.</translation>
    </message>
    <message>
        <source>This kind of source takes no values.</source>
        <translation>Este tipo de fonte não aceita valores.</translation>
    </message>
    <message>
        <source>samples came faster than they could be stored</source>
        <translation>as amostras chegaram mais depressa do que podiam ser guardadas</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sem ligação</translation>
    </message>
    <message>
        <source>connected, but silent</source>
        <translation>ligada, mas em silêncio</translation>
    </message>
    <message>
        <source>messages are missing</source>
        <translation>faltam mensagens</translation>
    </message>
    <message>
        <source>what came could not be read</source>
        <translation>o que chegou não era legível</translation>
    </message>
    <message>
        <source>the recorder was not running</source>
        <translation>o gravador não estava em execução</translation>
    </message>
    <message>
        <source>Time column</source>
        <translation>Coluna de tempo</translation>
    </message>
    <message>
        <source>COLUMN or COLUMN=UNIT; the unit is s, min, h, d, or for dates without one a zone such as +01:00</source>
        <translation>COLUNA ou COLUNA=UNIDADE; a unidade é s, min, h, d, ou, para datas sem fuso, um fuso como +01:00</translation>
    </message>
    <message>
        <source>Interval between rows</source>
        <translation>Intervalo entre linhas</translation>
    </message>
    <message>
        <source>for files without a time: the time from row to row, such as 1min</source>
        <translation>para ficheiros sem tempo: o tempo de linha para linha, como 1min</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>the instant of elapsed time 0, such as 2026-03-01T09:30:00Z</source>
        <translation>o instante do tempo decorrido 0, como 2026-03-01T09:30:00Z</translation>
    </message>
    <message>
        <source>Batch column</source>
        <translation>Coluna do lote</translation>
    </message>
    <message>
        <source>COLUMN=VALUE reads the rows of one batch, COLUMN alone those of the first</source>
        <translation>COLUNA=VALOR lê as linhas de um lote, só COLUNA lê as do primeiro</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Nomes das colunas</translation>
    </message>
    <message>
        <source>A,B,…: one for each column, in the place of those in the file</source>
        <translation>A,B,…: um para cada coluna, em lugar dos do ficheiro</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>TAG=UNIT, such as c1=cells/mL; may be given several times</source>
        <translation>TAG=UNIDADE, como c1=cells/mL; pode ser dado várias vezes</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Sinal decimal</translation>
    </message>
    <message>
        <source>“{1}” names no tag and unit; write TAG=UNIT, such as c1=cells/mL.</source>
        <translation>“{1}” não indica tag e unidade; escreva TAG=UNIDADE, como c1=cells/mL.</translation>
    </message>
    <message>
        <source>{1} samples are reported before they were drawn; they count as known when drawn.</source>
        <translation>{1} amostras são comunicadas antes de terem sido colhidas; contam como conhecidas na colheita.</translation>
    </message>
    <message>
        <source>{1} rows lie more than 3000 years from the start and are left out; look at the unit of the time.</source>
        <translation>{1} linhas distam mais de 3000 anos do início e são omitidas; verifique a unidade do tempo.</translation>
    </message>
    <message>
        <source>“{1}” has no sample.</source>
        <translation>“{1}” não tem nenhuma amostra.</translation>
    </message>
    <message>
        <source>The file has no column of values beside its time.</source>
        <translation>O ficheiro não tem nenhuma coluna de valores além do tempo.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>A leitura da gravação foi interrompida.</translation>
    </message>
    <message>
        <source>The recording holds no sample that can be read; look at the notices.</source>
        <translation>A gravação não contém nenhuma amostra legível; veja os avisos.</translation>
    </message>
    <message>
        <source>The file has changed since it was opened; open it again.</source>
        <translation>O ficheiro mudou desde que foi aberto; abra-o de novo.</translation>
    </message>
    <message>
        <source>The rows lie so far out of order that more than {1} samples would have to be held in memory; sort the file by time.</source>
        <translation>As linhas estão tão fora de ordem que seria preciso manter mais de {1} amostras em memória; ordene o ficheiro por tempo.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>introduzido à mão</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>no connection, last value</source>
        <translation>sem ligação, último valor</translation>
    </message>
    <message>
        <source>last usable value</source>
        <translation>último valor utilizável</translation>
    </message>
    <message>
        <source>sensor not accurate</source>
        <translation>sensor impreciso</translation>
    </message>
    <message>
        <source>outside its range</source>
        <translation>fora do intervalo de medição</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mau</translation>
    </message>
    <message>
        <source>communication error</source>
        <translation>erro de comunicação</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sem resposta a tempo</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>ainda sem valor</translation>
    </message>
    <message>
        <source>set up wrongly</source>
        <translation>mal configurado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não ligado</translation>
    </message>
    <message>
        <source>device failed</source>
        <translation>dispositivo avariado</translation>
    </message>
    <message>
        <source>sensor failed</source>
        <translation>sensor avariado</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>fora de serviço</translation>
    </message>
    <message>
        <source>There is no setting “{1}”; did you mean “{2}”?</source>
        <translation>Não existe a configuração “{1}”; queria dizer “{2}”?</translation>
    </message>
    <message>
        <source>There is no setting “{1}”; it takes {2}.</source>
        <translation>Não existe a configuração “{1}”; são aceites {2}.</translation>
    </message>
    <message>
        <source>{1} lies outside {2} to {3}.</source>
        <translation>{1} está fora de {2} a {3}.</translation>
    </message>
    <message>
        <source>“{1}” is none of the choices {2}.</source>
        <translation>“{1}” não é nenhuma das opções {2}.</translation>
    </message>
    <message>
        <source>The setting “{1}” is missing; give it.</source>
        <translation>Falta a configuração “{1}”; indique-a.</translation>
    </message>
    <message>
        <source>The setting “{1}” is given {2} times; give it once.</source>
        <translation>A configuração “{1}” é dada {2} vezes; dê-a uma só vez.</translation>
    </message>
    <message>
        <source>“{1}” is no row such as “name=pH, address=100”.</source>
        <translation>“{1}” não é uma linha como “name=pH, address=100”.</translation>
    </message>
    <message>
        <source>A quote is not closed in “{1}”.</source>
        <translation>Uma aspa não é fechada em “{1}”.</translation>
    </message>
    <message>
        <source>“{1}” is no speed; write a number from {2} to {3}, or max.</source>
        <translation>“{1}” não é uma velocidade; escreva um número de {2} a {3}, ou max.</translation>
    </message>
    <message>
        <source>The connector failed in a way that it did not expect ({1}).</source>
        <translation>O conector falhou de uma forma que não previa ({1}).</translation>
    </message>
    <message>
        <source>Start the source again; if it fails again, report it.</source>
        <translation>Inicie a fonte de novo; se voltar a falhar, comunique-o.</translation>
    </message>
    <message>
        <source>The source is not connected; nothing was written.</source>
        <translation>A fonte não está ligada; nada foi escrito.</translation>
    </message>
    <message>
        <source>It is connected, but nothing was heard of it for {1}, though something is due every {2}.</source>
        <translation>Está ligada, mas nada se recebeu dela há {1}, embora se espere algo a cada {2}.</translation>
    </message>
    <message>
        <source>Look whether the device and the line to it still work.</source>
        <translation>Veja se o dispositivo e a linha até ele ainda funcionam.</translation>
    </message>
    <message>
        <source>Its times are {1} ahead of this machine&apos;s clock; such values count as uncertain.</source>
        <translation>Os seus tempos estão {1} adiantados em relação ao relógio deste computador; esses valores contam como incertos.</translation>
    </message>
    <message>
        <source>Its clock says a time before the year 2000; such values count as uncertain and are kept under the time at which they came.</source>
        <translation>O seu relógio indica um tempo anterior ao ano 2000; esses valores contam como incertos e são guardados com o tempo em que chegaram.</translation>
    </message>
    <message>
        <source>Set the clock of the device, or that of this machine.</source>
        <translation>Acerte o relógio do dispositivo, ou o deste computador.</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>fluxo</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>cultura</translation>
    </message>
    <message>
        <source>Culture at the start of the feed</source>
        <translation>Cultura no início da alimentação</translation>
    </message>
    <message>
        <source>Growth rate</source>
        <translation>Taxa de crescimento</translation>
    </message>
    <message>
        <source>Growth rate that the feed is to hold; the feed rises by it. 0: a constant feed.</source>
        <translation>Taxa de crescimento que a alimentação deve manter; a alimentação aumenta com ela. 0: alimentação constante.</translation>
    </message>
    <message>
        <source>Start of the feed</source>
        <translation>Início da alimentação</translation>
    </message>
    <message>
        <source>Time from the start of the unit to the start of the feed.</source>
        <translation>Tempo desde o arranque do equipamento até ao início da alimentação.</translation>
    </message>
    <message>
        <source>Flow at the start</source>
        <translation>Fluxo no início</translation>
    </message>
    <message>
        <source>flow: as given. culture: what the culture at that time consumes.</source>
        <translation>flow: como indicado. culture: o que a cultura consome nesse momento.</translation>
    </message>
    <message>
        <source>Initial flow</source>
        <translation>Fluxo inicial</translation>
    </message>
    <message>
        <source>Flow when the feed starts.</source>
        <translation>Fluxo quando a alimentação começa.</translation>
    </message>
    <message>
        <source>Biomass</source>
        <translation>Biomassa</translation>
    </message>
    <message>
        <source>Dry cells when the feed starts.</source>
        <translation>Células secas quando a alimentação começa.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume when the feed starts.</source>
        <translation>Volume quando a alimentação começa.</translation>
    </message>
    <message>
        <source>Yield of cells on substrate</source>
        <translation>Rendimento de células em substrato</translation>
    </message>
    <message>
        <source>Dry cells formed from a mass of substrate.</source>
        <translation>Células secas formadas por massa de substrato.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>Substrate that a mass of dry cells uses without growing.</source>
        <translation>Substrato que uma massa de células secas usa sem crescer.</translation>
    </message>
    <message>
        <source>Substrate in the feed</source>
        <translation>Substrato na alimentação</translation>
    </message>
    <message>
        <source>Substrate in the feed, less what is left in the vessel.</source>
        <translation>Substrato na alimentação, menos o que fica no recipiente.</translation>
    </message>
    <message>
        <source>Largest flow</source>
        <translation>Fluxo máximo</translation>
    </message>
    <message>
        <source>The flow rises to this and stays there. 0: no limit.</source>
        <translation>O fluxo aumenta até este valor e aí permanece. 0: sem limite.</translation>
    </message>
    <message>
        <source>Exponential feed</source>
        <translation>Alimentação exponencial</translation>
    </message>
    <message>
        <source>Feeds in step with growth: the flow rises by a constant rate from a start that is given or computed from the culture. It reads nothing and writes the flow of an inlet.</source>
        <translation>Alimenta ao ritmo do crescimento: o fluxo aumenta a uma taxa constante a partir de um início indicado ou calculado da cultura. Não lê nada e escreve o fluxo de uma entrada.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Flow per volume above the set-point. Below one over the period, or the level swings.</source>
        <translation>Fluxo por volume acima do setpoint. Menor do que um dividido pelo período; senão, o nível oscila.</translation>
    </message>
    <message>
        <source>The flow never rises above this. 0: no limit.</source>
        <translation>O fluxo nunca sobe acima deste valor. 0: sem limite.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Draws off what is above the set-point of a volume, in proportion. It reads a volume and writes the flow of an outlet.</source>
        <translation>Retira o que está acima do setpoint de um volume, de forma proporcional. Lê um volume e escreve o fluxo de uma saída.</translation>
    </message>
    <message>
        <source>reverse</source>
        <translation>inversa</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direta</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Change of the output per deviation, each in its SI unit: m3/s for a flow, K, Pa, % air, kg/m3.</source>
        <translation>Variação da saída por desvio, cada um na sua unidade SI: m3/s para um fluxo, K, Pa, % air, kg/m3.</translation>
    </message>
    <message>
        <source>Integral time</source>
        <translation>Tempo integral</translation>
    </message>
    <message>
        <source>Time in which a lasting deviation changes the output as much as the gain does. 0: no integral.</source>
        <translation>Tempo em que um desvio persistente altera a saída tanto quanto o ganho. 0: sem ação integral.</translation>
    </message>
    <message>
        <source>Derivative time</source>
        <translation>Tempo derivativo</translation>
    </message>
    <message>
        <source>How far ahead the trend of the measurement is looked at. 0: no derivative.</source>
        <translation>Até que ponto se antecipa a tendência da medição. 0: sem ação derivativa.</translation>
    </message>
    <message>
        <source>Filter of the derivative</source>
        <translation>Filtro da derivada</translation>
    </message>
    <message>
        <source>The derivative is smoothed over the derivative time divided by this.</source>
        <translation>A derivada é suavizada sobre o tempo derivativo dividido por este valor.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>reverse: a measurement below the set-point raises the output (heating, oxygen). direct: one above raises it (cooling, an outlet).</source>
        <translation>reverse: uma medição abaixo do setpoint aumenta a saída (aquecimento, oxigénio). direct: uma acima aumenta-a (arrefecimento, uma saída).</translation>
    </message>
    <message>
        <source>Smallest output</source>
        <translation>Saída mínima</translation>
    </message>
    <message>
        <source>The output never falls below this.</source>
        <translation>A saída nunca desce abaixo deste valor.</translation>
    </message>
    <message>
        <source>Largest output</source>
        <translation>Saída máxima</translation>
    </message>
    <message>
        <source>The output never rises above this. 0: no limit.</source>
        <translation>A saída nunca sobe acima deste valor. 0: sem limite.</translation>
    </message>
    <message>
        <source>PID controller</source>
        <translation>Controlador PID</translation>
    </message>
    <message>
        <source>Holds a measurement at its set-point by gain, integral and derivative. It starts without a bump and does not wind up at its limits.</source>
        <translation>Mantém uma medição no seu setpoint por ganho, integral e derivada. Arranca sem solavancos e não satura a integral nos seus limites.</translation>
    </message>
    <message>
        <source>Living cells. A component given as dry mass needs its cell_mass.</source>
        <translation>Células viáveis. Um componente dado como massa seca precisa da sua cell_mass.</translation>
    </message>
    <message>
        <source>Glucose. A component given as mass needs its molar_mass.</source>
        <translation>Glicose. Um componente dado como massa precisa da sua molar_mass.</translation>
    </message>
    <message>
        <source>Glutamine</source>
        <translation>Glutamina</translation>
    </message>
    <message>
        <source>Glutamine; nothing grows without it.</source>
        <translation>Glutamina; sem ela nada cresce.</translation>
    </message>
    <message>
        <source>Lactate</source>
        <translation>Lactato</translation>
    </message>
    <message>
        <source>Lactate, made from glucose; slows growth.</source>
        <translation>Lactato, formado a partir da glicose; retarda o crescimento.</translation>
    </message>
    <message>
        <source>Ammonia</source>
        <translation>Amoníaco</translation>
    </message>
    <message>
        <source>Ammonia, made from glutamine; slows growth.</source>
        <translation>Amoníaco, formado a partir da glutamina; retarda o crescimento.</translation>
    </message>
    <message>
        <source>Inhibitor</source>
        <translation>Inibidor</translation>
    </message>
    <message>
        <source>What the cells give off and are slowed by, not known by name. Without it growth lacks this limit.</source>
        <translation>O que as células libertam e as retarda, sem nome conhecido. Sem ele, o crescimento não tem este limite.</translation>
    </message>
    <message>
        <source>What cells become when they die; viability is judged by it.</source>
        <translation>O que as células se tornam ao morrer; serve para avaliar a viabilidade.</translation>
    </message>
    <message>
        <source>Antibody or other protein that is secreted.</source>
        <translation>Anticorpo ou outra proteína secretada.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crescimento</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Morte</translation>
    </message>
    <message>
        <source>Nutrients</source>
        <translation>Nutrientes</translation>
    </message>
    <message>
        <source>By-products</source>
        <translation>Subprodutos</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Oxygen and carbon dioxide</source>
        <translation>Oxigénio e dióxido de carbono</translation>
    </message>
    <message>
        <source>as_printed</source>
        <translation>como publicado</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>decomposição</translation>
    </message>
    <message>
        <source>Largest growth rate</source>
        <translation>Taxa máxima de crescimento</translation>
    </message>
    <message>
        <source>Specific growth rate with everything in excess and nothing that inhibits.</source>
        <translation>Taxa específica de crescimento com tudo em excesso e nada que iniba.</translation>
    </message>
    <message>
        <source>Half-saturation of glucose</source>
        <translation>Meia saturação da glicose</translation>
    </message>
    <message>
        <source>Glucose at which growth is half as fast.</source>
        <translation>Glicose à qual o crescimento é metade.</translation>
    </message>
    <message>
        <source>Half-saturation of glutamine</source>
        <translation>Meia saturação da glutamina</translation>
    </message>
    <message>
        <source>Glutamine at which growth is half as fast.</source>
        <translation>Glutamina à qual o crescimento é metade.</translation>
    </message>
    <message>
        <source>Lactate that halves growth</source>
        <translation>Lactato que reduz o crescimento a metade</translation>
    </message>
    <message>
        <source>Lactate at which growth is half as fast.</source>
        <translation>Lactato ao qual o crescimento é metade.</translation>
    </message>
    <message>
        <source>Ammonia that halves growth</source>
        <translation>Amoníaco que reduz o crescimento a metade</translation>
    </message>
    <message>
        <source>Ammonia at which growth is half as fast.</source>
        <translation>Amoníaco ao qual o crescimento é metade.</translation>
    </message>
    <message>
        <source>Inhibitor that stops growth</source>
        <translation>Inibidor que para o crescimento</translation>
    </message>
    <message>
        <source>At this concentration of the inhibitor growth stops; beyond it nothing grows.</source>
        <translation>A esta concentração do inibidor o crescimento para; acima dela nada cresce.</translation>
    </message>
    <message>
        <source>Largest death rate</source>
        <translation>Taxa máxima de morte</translation>
    </message>
    <message>
        <source>Specific death rate of cells that do not grow.</source>
        <translation>Taxa específica de morte das células que não crescem.</translation>
    </message>
    <message>
        <source>Growth rate that halves death</source>
        <translation>Taxa de crescimento que reduz a morte a metade</translation>
    </message>
    <message>
        <source>Growth rate, as the medium allows it, at which death is half as fast.</source>
        <translation>Taxa de crescimento, tal como o meio a permite, à qual a morte é metade.</translation>
    </message>
    <message>
        <source>Lysis rate</source>
        <translation>Taxa de lise</translation>
    </message>
    <message>
        <source>Share of the dead cells that falls apart per time.</source>
        <translation>Fração das células mortas que se desintegra por tempo.</translation>
    </message>
    <message>
        <source>Cells per glucose</source>
        <translation>Células por glicose</translation>
    </message>
    <message>
        <source>Cells formed from glucose, maintenance apart.</source>
        <translation>Células formadas a partir da glicose, sem contar a manutenção.</translation>
    </message>
    <message>
        <source>Glucose for maintenance</source>
        <translation>Glicose para manutenção</translation>
    </message>
    <message>
        <source>Glucose that living cells use without growing.</source>
        <translation>Glicose que as células viáveis usam sem crescer.</translation>
    </message>
    <message>
        <source>Cells per glutamine</source>
        <translation>Células por glutamina</translation>
    </message>
    <message>
        <source>Cells formed from glutamine, maintenance apart.</source>
        <translation>Células formadas a partir da glutamina, sem contar a manutenção.</translation>
    </message>
    <message>
        <source>Glutamine for maintenance</source>
        <translation>Glutamina para manutenção</translation>
    </message>
    <message>
        <source>Glutamine that living cells use without growing.</source>
        <translation>Glutamina que as células viáveis usam sem crescer.</translation>
    </message>
    <message>
        <source>Maintenance fades below</source>
        <translation>A manutenção cessa abaixo de</translation>
    </message>
    <message>
        <source>Below this concentration of glucose, and of glutamine, its use for maintenance fades to nothing.</source>
        <translation>Abaixo desta concentração de glicose, e de glutamina, o seu uso para manutenção reduz-se até desaparecer.</translation>
    </message>
    <message>
        <source>Decay of glutamine</source>
        <translation>Decomposição da glutamina</translation>
    </message>
    <message>
        <source>Share of the glutamine that turns to ammonia by itself per time.</source>
        <translation>Fração da glutamina que se transforma espontaneamente em amoníaco por tempo.</translation>
    </message>
    <message>
        <source>Glutamine is lost</source>
        <translation>A glutamina perde-se</translation>
    </message>
    <message>
        <source>as_printed: at the death rate, as the published equation has it. decay: at its own decay, which also makes the ammonia.</source>
        <translation>as_printed: à taxa de morte, como na equação publicada. decay: pela sua própria decomposição, que também forma o amoníaco.</translation>
    </message>
    <message>
        <source>Lactate per glucose</source>
        <translation>Lactato por glicose</translation>
    </message>
    <message>
        <source>Lactate made from glucose; 2 is all of its carbon.</source>
        <translation>Lactato formado a partir da glicose; 2 é todo o seu carbono.</translation>
    </message>
    <message>
        <source>Ammonia per glutamine</source>
        <translation>Amoníaco por glutamina</translation>
    </message>
    <message>
        <source>Ammonia made from glutamine that the cells use; 2 is all of its nitrogen.</source>
        <translation>Amoníaco formado a partir da glutamina que as células usam; 2 é todo o seu azoto.</translation>
    </message>
    <message>
        <source>Formation of the inhibitor</source>
        <translation>Formação do inibidor</translation>
    </message>
    <message>
        <source>Inhibitor that living cells give off.</source>
        <translation>Inibidor que as células viáveis libertam.</translation>
    </message>
    <message>
        <source>Largest uptake of lactate</source>
        <translation>Consumo máximo de lactato</translation>
    </message>
    <message>
        <source>Lactate that cells take up and oxidise when glucose is low or growth is slow. 0 in the published set.</source>
        <translation>Lactato que as células consomem e oxidam quando a glicose é baixa ou o crescimento é lento. 0 no conjunto publicado.</translation>
    </message>
    <message>
        <source>Half-saturation of the uptake</source>
        <translation>Meia saturação do consumo</translation>
    </message>
    <message>
        <source>Lactate at which its uptake is half as fast.</source>
        <translation>Lactato ao qual o seu consumo é metade.</translation>
    </message>
    <message>
        <source>Glucose that hinders the uptake</source>
        <translation>Glicose que inibe o consumo</translation>
    </message>
    <message>
        <source>Far below this glucose lactate is taken up whatever the growth.</source>
        <translation>Muito abaixo desta glicose, o lactato é consumido qualquer que seja o crescimento.</translation>
    </message>
    <message>
        <source>Growth that hinders the uptake</source>
        <translation>Crescimento que inibe o consumo</translation>
    </message>
    <message>
        <source>Far below this growth rate lactate is taken up whatever the glucose.</source>
        <translation>Muito abaixo desta taxa de crescimento, o lactato é consumido qualquer que seja a glicose.</translation>
    </message>
    <message>
        <source>Product with growth</source>
        <translation>Produto com o crescimento</translation>
    </message>
    <message>
        <source>Product made with each new cell. 0 in the published set.</source>
        <translation>Produto formado com cada nova célula. 0 no conjunto publicado.</translation>
    </message>
    <message>
        <source>Specific productivity</source>
        <translation>Produtividade específica</translation>
    </message>
    <message>
        <source>Product made by a cell per time, growing or not. 0 in the published set; 20 to 40 pg/cell/d is usual.</source>
        <translation>Produto formado por célula e por tempo, cresça ou não. 0 no conjunto publicado; 20 a 40 pg/cell/d é habitual.</translation>
    </message>
    <message>
        <source>Specific oxygen uptake</source>
        <translation>Consumo específico de oxigénio</translation>
    </message>
    <message>
        <source>Oxygen that a living cell takes up. Not in the published set, which it leaves untouched; 3 to 12 pmol/cell/d is usual.</source>
        <translation>Oxigénio que uma célula viável consome. Não consta do conjunto publicado, que não altera; 3 a 12 pmol/cell/d é habitual.</translation>
    </message>
    <message>
        <source>Respiratory quotient</source>
        <translation>Quociente respiratório</translation>
    </message>
    <message>
        <source>Carbon dioxide given off per oxygen taken up.</source>
        <translation>Dióxido de carbono libertado por oxigénio consumido.</translation>
    </message>
    <message>
        <source>CHO fed-batch</source>
        <translation>CHO em fed-batch</translation>
    </message>
    <message>
        <source>CHO cells on glucose and glutamine, slowed by lactate, ammonia and an inhibitor of their own; death rises as growth falls. The defaults are the published set, which holds for 145 h; product and uptake of lactate are 0 in it.</source>
        <translation>Células CHO em glicose e glutamina, retardadas por lactato, amoníaco e um inibidor próprio; a morte aumenta quando o crescimento diminui. Os valores padrão são o conjunto publicado, válido para 145 h; nele, o produto e o consumo de lactato são 0.</translation>
    </message>
    <message>
        <source>Acetate</source>
        <translation>Acetato</translation>
    </message>
    <message>
        <source>Acetate, given off by overflow and taken up again. A component in moles needs its molar_mass.</source>
        <translation>Acetato, libertado por overflow e consumido de novo. Um componente em moles precisa da sua molar_mass.</translation>
    </message>
    <message>
        <source>Dissolved carbon dioxide. Not in the published set.</source>
        <translation>Dióxido de carbono dissolvido. Não consta do conjunto publicado.</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glicose</translation>
    </message>
    <message>
        <source>Yields</source>
        <translation>Rendimentos</translation>
    </message>
    <message>
        <source>Largest uptake of glucose</source>
        <translation>Consumo máximo de glicose</translation>
    </message>
    <message>
        <source>Glucose taken up per mass of dry cells, qSmax.</source>
        <translation>Glicose consumida por massa de células secas, qSmax.</translation>
    </message>
    <message>
        <source>Glucose at which its uptake is half as fast, Ks.</source>
        <translation>Glicose à qual o seu consumo é metade, Ks.</translation>
    </message>
    <message>
        <source>Acetate that halves the uptake</source>
        <translation>Acetato que reduz o consumo a metade</translation>
    </message>
    <message>
        <source>Acetate at which the uptake of glucose is half as fast, Kia.</source>
        <translation>Acetato ao qual o consumo de glicose é metade, Kia.</translation>
    </message>
    <message>
        <source>Glucose burnt without growth per mass of dry cells, qm. Without glucose the cells burn themselves.</source>
        <translation>Glicose queimada sem crescimento por massa de células secas, qm. Sem glicose, as células queimam-se a si mesmas.</translation>
    </message>
    <message>
        <source>Largest overflow</source>
        <translation>Overflow máximo</translation>
    </message>
    <message>
        <source>Glucose that turns to acetate per mass of dry cells, pAmax.</source>
        <translation>Glicose que se transforma em acetato por massa de células secas, pAmax.</translation>
    </message>
    <message>
        <source>Uptake at half overflow</source>
        <translation>Consumo a metade do overflow</translation>
    </message>
    <message>
        <source>Uptake of glucose at which overflow is half its largest, Kap.</source>
        <translation>Consumo de glicose ao qual o overflow é metade do máximo, Kap.</translation>
    </message>
    <message>
        <source>Largest uptake of acetate</source>
        <translation>Consumo máximo de acetato</translation>
    </message>
    <message>
        <source>Acetate taken up per mass of dry cells, qAmax.</source>
        <translation>Acetato consumido por massa de células secas, qAmax.</translation>
    </message>
    <message>
        <source>Half-saturation of acetate</source>
        <translation>Meia saturação do acetato</translation>
    </message>
    <message>
        <source>Acetate at which its uptake is half as fast, Ksa.</source>
        <translation>Acetato ao qual o seu consumo é metade, Ksa.</translation>
    </message>
    <message>
        <source>Glucose uptake that halves it</source>
        <translation>Consumo de glicose que o reduz a metade</translation>
    </message>
    <message>
        <source>Uptake of glucose at which the uptake of acetate is half as fast, Kis.</source>
        <translation>Consumo de glicose ao qual o consumo de acetato é metade, Kis.</translation>
    </message>
    <message>
        <source>Acetate per overflow</source>
        <translation>Acetato por overflow</translation>
    </message>
    <message>
        <source>Acetate made from the glucose that overflows, Yas.</source>
        <translation>Acetato formado a partir da glicose do overflow, Yas.</translation>
    </message>
    <message>
        <source>Cells per burnt glucose</source>
        <translation>Células por glicose queimada</translation>
    </message>
    <message>
        <source>Dry cells from glucose with oxygen, maintenance apart, Yem.</source>
        <translation>Células secas a partir de glicose com oxigénio, sem contar a manutenção, Yem.</translation>
    </message>
    <message>
        <source>Cells per acetate</source>
        <translation>Células por acetato</translation>
    </message>
    <message>
        <source>Dry cells from acetate, Yxa.</source>
        <translation>Células secas a partir de acetato, Yxa.</translation>
    </message>
    <message>
        <source>Cells per overflow</source>
        <translation>Células por overflow</translation>
    </message>
    <message>
        <source>Dry cells from the glucose that overflows, Yxsof.</source>
        <translation>Células secas a partir da glicose do overflow, Yxsof.</translation>
    </message>
    <message>
        <source>Carbon of glucose</source>
        <translation>Carbono da glicose</translation>
    </message>
    <message>
        <source>Share of carbon in glucose, Cs.</source>
        <translation>Fração de carbono na glicose, Cs.</translation>
    </message>
    <message>
        <source>Carbon of cells</source>
        <translation>Carbono das células</translation>
    </message>
    <message>
        <source>Share of carbon in dry cells, Cx; what becomes cells is not burnt.</source>
        <translation>Fração de carbono nas células secas, Cx; o que se torna célula não é queimado.</translation>
    </message>
    <message>
        <source>Oxygen per burnt glucose</source>
        <translation>Oxigénio por glicose queimada</translation>
    </message>
    <message>
        <source>Oxygen for glucose that is burnt, Yos.</source>
        <translation>Oxigénio para a glicose que é queimada, Yos.</translation>
    </message>
    <message>
        <source>Oxygen per acetate</source>
        <translation>Oxigénio por acetato</translation>
    </message>
    <message>
        <source>Oxygen for acetate that is taken up, Yoa.</source>
        <translation>Oxigénio para o acetato que é consumido, Yoa.</translation>
    </message>
    <message>
        <source>Half-saturation of oxygen</source>
        <translation>Meia saturação do oxigénio</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which the burning of glucose is half as fast, Ko.</source>
        <translation>Oxigénio dissolvido ao qual a queima de glicose é metade, Ko.</translation>
    </message>
    <message>
        <source>Oxygen at air saturation</source>
        <translation>Oxigénio à saturação do ar</translation>
    </message>
    <message>
        <source>Dissolved oxygen that counts as 100 % of air saturation. The published 14000 % per g/L make it 0.2232 mol/m3.</source>
        <translation>Oxigénio dissolvido que conta como 100 % da saturação do ar. Os 14000 % por g/L publicados correspondem a 0,2232 mol/m3.</translation>
    </message>
    <message>
        <source>E. coli with overflow</source>
        <translation>E. coli com overflow</translation>
    </message>
    <message>
        <source>E. coli on glucose: fast uptake overflows to acetate, which slows uptake and is eaten later; oxygen limits what is burnt. The defaults are the second published set.</source>
        <translation>E. coli em glicose: o consumo rápido transborda para acetato, que retarda o consumo e é consumido mais tarde; o oxigénio limita o que é queimado. Os valores padrão são o segundo conjunto publicado.</translation>
    </message>
    <message>
        <source>Growth and death</source>
        <translation>Crescimento e morte</translation>
    </message>
    <message>
        <source>Specific growth rate with substrate and oxygen in excess. About 0.04 1/h for animal cells, 0.3 to 0.7 1/h for bacteria and yeast.</source>
        <translation>Taxa específica de crescimento com substrato e oxigénio em excesso. Cerca de 0,04 1/h para células animais, 0,3 a 0,7 1/h para bactérias e leveduras.</translation>
    </message>
    <message>
        <source>Half-saturation</source>
        <translation>Meia saturação</translation>
    </message>
    <message>
        <source>Substrate concentration at which growth is half as fast.</source>
        <translation>Concentração de substrato à qual o crescimento é metade.</translation>
    </message>
    <message>
        <source>Dry cells formed from a mass of substrate, maintenance and product apart.</source>
        <translation>Células secas formadas por massa de substrato, sem contar manutenção e produto.</translation>
    </message>
    <message>
        <source>Substrate that living cells use without growing, per mass of dry cells.</source>
        <translation>Substrato que as células viáveis usam sem crescer, por massa de células secas.</translation>
    </message>
    <message>
        <source>Below this concentration of substrate maintenance fades to nothing.</source>
        <translation>Abaixo desta concentração de substrato, a manutenção reduz-se até desaparecer.</translation>
    </message>
    <message>
        <source>Death rate</source>
        <translation>Taxa de morte</translation>
    </message>
    <message>
        <source>Share of the living cells that dies per time.</source>
        <translation>Fração das células viáveis que morre por tempo.</translation>
    </message>
    <message>
        <source>Product made with each mass of new dry cells (alpha of Luedeking and Piret).</source>
        <translation>Produto formado com cada massa de novas células secas (alfa de Luedeking e Piret).</translation>
    </message>
    <message>
        <source>Product with time</source>
        <translation>Produto com o tempo</translation>
    </message>
    <message>
        <source>Product made by a mass of dry cells per time, growing or not (beta of Luedeking and Piret).</source>
        <translation>Produto formado por massa de células secas e por tempo, cresçam ou não (beta de Luedeking e Piret).</translation>
    </message>
    <message>
        <source>Substrate per product</source>
        <translation>Substrato por produto</translation>
    </message>
    <message>
        <source>Substrate that the product costs. 0 where the yield of cells holds it already.</source>
        <translation>Substrato que o produto custa. 0 quando o rendimento de células já o inclui.</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which growth is half as fast. 0: no effect on growth.</source>
        <translation>Oxigénio dissolvido ao qual o crescimento é metade. 0: sem efeito no crescimento.</translation>
    </message>
    <message>
        <source>Oxygen per new cells</source>
        <translation>Oxigénio por novas células</translation>
    </message>
    <message>
        <source>Oxygen taken up for each mass of new dry cells.</source>
        <translation>Oxigénio consumido por cada massa de novas células secas.</translation>
    </message>
    <message>
        <source>Oxygen for maintenance</source>
        <translation>Oxigénio para manutenção</translation>
    </message>
    <message>
        <source>Oxygen that a mass of dry cells takes up without growing.</source>
        <translation>Oxigénio que uma massa de células secas consome sem crescer.</translation>
    </message>
    <message>
        <source>Monod growth</source>
        <translation>Crescimento de Monod</translation>
    </message>
    <message>
        <source>Growth on one limiting substrate with maintenance, death and a product made with growth and with time. The defaults are those of animal cells on glucose; for a microbe set growth rate, half-saturation and yield.</source>
        <translation>Crescimento num substrato limitante com manutenção, morte e um produto formado com o crescimento e com o tempo. Os valores padrão são os de células animais em glicose; para um micróbio, defina taxa de crescimento, meia saturação e rendimento.</translation>
    </message>
    <message>
        <source>Glucose. A component in moles needs its molar_mass.</source>
        <translation>Glicose. Um componente em moles precisa da sua molar_mass.</translation>
    </message>
    <message>
        <source>Penicillin, which falls apart in water.</source>
        <translation>Penicilina, que se decompõe em água.</translation>
    </message>
    <message>
        <source>Temperature and pH</source>
        <translation>Temperatura e pH</translation>
    </message>
    <message>
        <source>mu_x, before the terms of temperature and pH.</source>
        <translation>mu_x, antes dos termos de temperatura e pH.</translation>
    </message>
    <message>
        <source>Contois constant</source>
        <translation>Constante de Contois</translation>
    </message>
    <message>
        <source>Substrate per dry cells at which growth is half as fast, Kx.</source>
        <translation>Substrato por células secas ao qual o crescimento é metade, Kx.</translation>
    </message>
    <message>
        <source>Dry cells from substrate, Yxs.</source>
        <translation>Células secas a partir de substrato, Yxs.</translation>
    </message>
    <message>
        <source>Substrate used without growth per mass of dry cells, mx.</source>
        <translation>Substrato usado sem crescimento por massa de células secas, mx.</translation>
    </message>
    <message>
        <source>Largest specific productivity</source>
        <translation>Produtividade específica máxima</translation>
    </message>
    <message>
        <source>Product per mass of dry cells, mu_p.</source>
        <translation>Produto por massa de células secas, mu_p.</translation>
    </message>
    <message>
        <source>Half-saturation of production</source>
        <translation>Meia saturação da produção</translation>
    </message>
    <message>
        <source>Substrate at which production is half as fast, Kp.</source>
        <translation>Substrato ao qual a produção é metade, Kp.</translation>
    </message>
    <message>
        <source>Substrate that represses production</source>
        <translation>Substrato que reprime a produção</translation>
    </message>
    <message>
        <source>Substrate at which its repression halves production, KI.</source>
        <translation>Substrato ao qual a sua repressão reduz a produção a metade, KI.</translation>
    </message>
    <message>
        <source>Hydrolysis</source>
        <translation>Hidrólise</translation>
    </message>
    <message>
        <source>Share of the product that falls apart per time, K.</source>
        <translation>Fração do produto que se decompõe por tempo, K.</translation>
    </message>
    <message>
        <source>Yield of product on substrate</source>
        <translation>Rendimento de produto em substrato</translation>
    </message>
    <message>
        <source>Product from substrate, Yps.</source>
        <translation>Produto a partir de substrato, Yps.</translation>
    </message>
    <message>
        <source>Lack of acid</source>
        <translation>Falta de ácido</translation>
    </message>
    <message>
        <source>Hydrogen ions below which growth is slowed, K1.</source>
        <translation>Iões de hidrogénio abaixo dos quais o crescimento é retardado, K1.</translation>
    </message>
    <message>
        <source>Excess of acid</source>
        <translation>Excesso de ácido</translation>
    </message>
    <message>
        <source>Hydrogen ions above which growth is slowed, K2.</source>
        <translation>Iões de hidrogénio acima dos quais o crescimento é retardado, K2.</translation>
    </message>
    <message>
        <source>Arrhenius factor of growth</source>
        <translation>Fator de Arrhenius do crescimento</translation>
    </message>
    <message>
        <source>kg of the growth term.</source>
        <translation>kg do termo de crescimento.</translation>
    </message>
    <message>
        <source>Activation energy of growth</source>
        <translation>Energia de ativação do crescimento</translation>
    </message>
    <message>
        <source>Eg of the growth term.</source>
        <translation>Eg do termo de crescimento.</translation>
    </message>
    <message>
        <source>Arrhenius factor of heat death</source>
        <translation>Fator de Arrhenius da morte térmica</translation>
    </message>
    <message>
        <source>kd of the term that slows growth in the heat.</source>
        <translation>kd do termo que retarda o crescimento com o calor.</translation>
    </message>
    <message>
        <source>Activation energy of heat death</source>
        <translation>Energia de ativação da morte térmica</translation>
    </message>
    <message>
        <source>Ed of the term that slows growth in the heat.</source>
        <translation>Ed do termo que retarda o crescimento com o calor.</translation>
    </message>
    <message>
        <source>Oxygen constant of growth</source>
        <translation>Constante de oxigénio do crescimento</translation>
    </message>
    <message>
        <source>Oxygen, as published, per dry cells at which growth is half as fast, Kox. 0: no limit.</source>
        <translation>Oxigénio, como publicado, por células secas ao qual o crescimento é metade, Kox. 0: sem limite.</translation>
    </message>
    <message>
        <source>Oxygen constant of production</source>
        <translation>Constante de oxigénio da produção</translation>
    </message>
    <message>
        <source>Kop of the oxygen term of production, in published units of oxygen. 0: no limit.</source>
        <translation>Kop do termo de oxigénio da produção, em unidades publicadas de oxigénio. 0: sem limite.</translation>
    </message>
    <message>
        <source>Oxygen exponent of production</source>
        <translation>Expoente de oxigénio da produção</translation>
    </message>
    <message>
        <source>p of the oxygen term of production.</source>
        <translation>p do termo de oxigénio da produção.</translation>
    </message>
    <message>
        <source>Cells per oxygen</source>
        <translation>Células por oxigénio</translation>
    </message>
    <message>
        <source>Dry cells per oxygen as published, Yxo.</source>
        <translation>Células secas por oxigénio, como publicado, Yxo.</translation>
    </message>
    <message>
        <source>Product per oxygen</source>
        <translation>Produto por oxigénio</translation>
    </message>
    <message>
        <source>Product per oxygen as published, Ypo.</source>
        <translation>Produto por oxigénio, como publicado, Ypo.</translation>
    </message>
    <message>
        <source>Oxygen, as published, that a mass of dry cells uses without growing, mo.</source>
        <translation>Oxigénio, como publicado, que uma massa de células secas usa sem crescer, mo.</translation>
    </message>
    <message>
        <source>Dissolved oxygen that stands for the published 1.16 g/L, in concentration and uptake alike.</source>
        <translation>Oxigénio dissolvido que corresponde ao 1,16 g/L publicado, tanto na concentração como no consumo.</translation>
    </message>
    <message>
        <source>Carbon dioxide with growth</source>
        <translation>Dióxido de carbono com o crescimento</translation>
    </message>
    <message>
        <source>Carbon dioxide per new dry cells, a1.</source>
        <translation>Dióxido de carbono por novas células secas, a1.</translation>
    </message>
    <message>
        <source>Carbon dioxide of maintenance</source>
        <translation>Dióxido de carbono da manutenção</translation>
    </message>
    <message>
        <source>Carbon dioxide that a mass of dry cells gives off without growing, a2.</source>
        <translation>Dióxido de carbono que uma massa de células secas liberta sem crescer, a2.</translation>
    </message>
    <message>
        <source>Penicillin</source>
        <translation>Penicilina</translation>
    </message>
    <message>
        <source>A mould that grows by Contois and makes penicillin when sugar is scarce; sugar represses production, and the product falls apart. Growth has the published terms of temperature and pH, found at 25 °C and pH 5.</source>
        <translation>Um fungo que cresce segundo Contois e produz penicilina quando o açúcar escasseia; o açúcar reprime a produção e o produto decompõe-se. O crescimento tem os termos publicados de temperatura e pH, obtidos a 25 °C e pH 5.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Living cells, dry mass. A component that counts cells needs its cell_mass.</source>
        <translation>Células viáveis, massa seca. Um componente que conta células precisa da sua cell_mass.</translation>
    </message>
    <message>
        <source>Dead cells</source>
        <translation>Células mortas</translation>
    </message>
    <message>
        <source>What cells become when they die. Without it they vanish from the account.</source>
        <translation>O que as células se tornam ao morrer. Sem ele, desaparecem do balanço.</translation>
    </message>
    <message>
        <source>Dry cells. A component that counts cells needs its cell_mass.</source>
        <translation>Células secas. Um componente que conta células precisa da sua cell_mass.</translation>
    </message>
    <message>
        <source>Substrate</source>
        <translation>Substrato</translation>
    </message>
    <message>
        <source>What the cells grow on, such as glucose. A component in moles needs its molar_mass.</source>
        <translation>Aquilo em que as células crescem, como a glicose. Um componente em moles precisa da sua molar_mass.</translation>
    </message>
    <message>
        <source>What is made with growth and with time, such as an antibody.</source>
        <translation>O que se forma com o crescimento e com o tempo, como um anticorpo.</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxigénio</translation>
    </message>
    <message>
        <source>Dissolved oxygen. Without it oxygen counts as in excess.</source>
        <translation>Oxigénio dissolvido. Sem ele, considera-se o oxigénio em excesso.</translation>
    </message>
    <message>
        <source>Carbon dioxide</source>
        <translation>Dióxido de carbono</translation>
    </message>
    <message>
        <source>Dissolved carbon dioxide.</source>
        <translation>Dióxido de carbono dissolvido.</translation>
    </message>
    <message>
        <source>Binding takes time</source>
        <translation>A ligação leva tempo</translation>
    </message>
    <message>
        <source>Off: rapid equilibrium, where only the ratios ka/kd count.</source>
        <translation>Desligado: equilíbrio rápido, em que só contam as razões ka/kd.</translation>
    </message>
    <message>
        <source>“{1}” takes part in the balance of charges, which counts in mol, and has no molar mass: add &quot;molar_mass&quot;, such as &quot;molar_mass&quot;: &quot;58.44 g/mol&quot;.</source>
        <translation>“{1}” participa no balanço de cargas, que conta em mol, e não tem massa molar: acrescente &quot;molar_mass&quot;, como &quot;molar_mass&quot;: &quot;58.44 g/mol&quot;.</translation>
    </message>
    <message>
        <source>{1} units and program steps with {2} components are more than a plant can hold: their product may be {3} at most.</source>
        <translation>{1} equipamentos e passos de programa com {2} componentes são mais do que uma planta pode conter: o seu produto pode ser no máximo {3}.</translation>
    </message>
    <message>
        <source>The id is missing; give one, such as &quot;id&quot;: &quot;n1&quot;.</source>
        <translation>Falta o id; dê um, como &quot;id&quot;: &quot;n1&quot;.</translation>
    </message>
    <message>
        <source>“{1}” cannot be an id: ids are letters, digits, “_” and “-”, at most 64 of them.</source>
        <translation>“{1}” não pode ser um id: os ids são letras, algarismos, “_” e “-”, no máximo 64.</translation>
    </message>
    <message>
        <source>The id “{1}” is given twice, to entries {2} and {3} of the list; rename one.</source>
        <translation>O id “{1}” é dado duas vezes, às entradas {2} e {3} da lista; renomeie uma.</translation>
    </message>
    <message>
        <source>The unit is missing; name one by its id.</source>
        <translation>Falta o equipamento; indique um pelo seu id.</translation>
    </message>
    <message>
        <source>There is no unit “{1}” in this plant; add it or name another.</source>
        <translation>Não há nenhum equipamento “{1}” nesta planta; adicione-o ou indique outro.</translation>
    </message>
    <message>
        <source>There is no unit “{1}” in this plant; did you mean “{2}”?</source>
        <translation>Não há nenhum equipamento “{1}” nesta planta; queria dizer “{2}”?</translation>
    </message>
    <message>
        <source>The plant has no unit yet; add one, such as a bioreactor.</source>
        <translation>A planta ainda não tem equipamentos; adicione um, como um biorreator.</translation>
    </message>
    <message>
        <source>The binding model is missing: write &quot;type&quot; with one of {1}.</source>
        <translation>Falta o modelo de ligação: escreva &quot;type&quot; com um de {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no binding model; possible are {2}.</source>
        <translation>“{1}” não é um modelo de ligação; são possíveis {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no binding model; did you mean “{2}”?</source>
        <translation>“{1}” não é um modelo de ligação; queria dizer “{2}”?</translation>
    </message>
    <message>
        <source>The binding model {1} does not use “{2}”.</source>
        <translation>O modelo de ligação {1} não usa “{2}”.</translation>
    </message>
    <message>
        <source>“{1}” never reaches “{2}”, so that this value is not used.</source>
        <translation>“{1}” nunca chega a “{2}”, portanto este valor não é usado.</translation>
    </message>
    <message>
        <source>What a bed holds at first is an object with “bulk”, “pore” and “bound”, or the text “equilibrated”; here stands {1}.</source>
        <translation>O que um leito contém ao início é um objeto com “bulk”, “pore” e “bound”, ou o texto “equilibrated”; aqui está {1}.</translation>
    </message>
    <message>
        <source>“{1}” does not bind here, so that nothing of it is bound at first: remove this, or let it bind.</source>
        <translation>“{1}” não se liga aqui, portanto nada dele está ligado ao início: remova isto, ou faça-o ligar-se.</translation>
    </message>
    <message>
        <source>“{1}” has values for binding ({2}) but no {3}, so that it does not bind: give its {3}, or remove the others.</source>
        <translation>“{1}” tem valores de ligação ({2}) mas nenhum {3}, portanto não se liga: dê o seu {3}, ou remova os outros.</translation>
    </message>
    <message>
        <source>Nothing binds here: no component has a {1}. Give it to those that bind, or take the binding model “none”.</source>
        <translation>Aqui nada se liga: nenhum componente tem um {1}. Dê-o aos que se ligam, ou use o modelo de ligação “none”.</translation>
    </message>
    <message>
        <source>Molar mass</source>
        <translation>Massa molar</translation>
    </message>
    <message>
        <source>Cell mass</source>
        <translation>Massa celular</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diâmetro</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>Carbon content</source>
        <translation>Teor de carbono</translation>
    </message>
    <message>
        <source>Nitrogen content</source>
        <translation>Teor de azoto</translation>
    </message>
    <message>
        <source>Degree of reduction</source>
        <translation>Grau de redução</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Carga elétrica</translation>
    </message>
    <message>
        <source>“{1}” is a text in quotation marks, not {2}.</source>
        <translation>“{1}” é um texto entre aspas, não {2}.</translation>
    </message>
    <message>
        <source>The basis is missing: what the concentration counts, mass (kg/m3), amount (mol/m3) or count (1/m3).</source>
        <translation>Falta a base: o que a concentração conta, mass (kg/m3), amount (mol/m3) ou count (1/m3).</translation>
    </message>
    <message>
        <source>“{1}” is no basis; it is mass (kg/m3), amount (mol/m3) or count (1/m3).</source>
        <translation>“{1}” não é uma base; é mass (kg/m3), amount (mol/m3) ou count (1/m3).</translation>
    </message>
    <message>
        <source>“pka” is a list of one to eight numbers, such as [6.35, 10.33].</source>
        <translation>“pka” é uma lista de um a oito números, como [6.35, 10.33].</translation>
    </message>
    <message>
        <source>A component cannot be called “{1}”, because tags use this name for {2}; rename it.</source>
        <translation>Um componente não se pode chamar “{1}”, porque as tags usam este nome para {2}; renomeie-o.</translation>
    </message>
    <message>
        <source>The type is missing; it is one of {1}.</source>
        <translation>Falta o tipo; é um de {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no type of controller; possible are {2}.</source>
        <translation>“{1}” não é um tipo de controlador; são possíveis {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no type of controller; did you mean “{2}”?</source>
        <translation>“{1}” não é um tipo de controlador; queria dizer “{2}”?</translation>
    </message>
    <message>
        <source>A controller of the type “{1}” reads nothing; this tag is not used.</source>
        <translation>Um controlador do tipo “{1}” não lê nada; esta tag não é usada.</translation>
    </message>
    <message>
        <source>A controller of the type “{1}” has no set-point; this one is not used.</source>
        <translation>Um controlador do tipo “{1}” não tem setpoint; este não é usado.</translation>
    </message>
    <message>
        <source>The set-point is missing: the value at which the controller holds what it reads.</source>
        <translation>Falta o setpoint: o valor em que o controlador mantém o que lê.</translation>
    </message>
    <message>
        <source>What the controller reads is missing; name a tag, such as “n1.volume”.</source>
        <translation>Falta o que o controlador lê; indique uma tag, como “n1.volume”.</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Setpoint</translation>
    </message>
    <message>
        <source>What the controller writes is missing; name a set-point, such as “n1.bleed.flow”.</source>
        <translation>Falta o que o controlador escreve; indique um setpoint, como “n1.bleed.flow”.</translation>
    </message>
    <message>
        <source>This is an object in braces, not {1}.</source>
        <translation>Isto é um objeto entre chavetas, não {1}.</translation>
    </message>
    <message>
        <source>“{1}” is the flow of a transfer; the controller “{2}” cannot write it too. Let it write another port.</source>
        <translation>“{1}” é o fluxo de uma transferência; o controlador “{2}” não pode escrevê-lo também. Faça-o escrever outra porta.</translation>
    </message>
    <message>
        <source>The controllers “{1}” and “{2}” both write “{3}”; a set-point has one controller.</source>
        <translation>Os controladores “{1}” e “{2}” escrevem ambos “{3}”; um setpoint tem um só controlador.</translation>
    </message>
    <message>
        <source>The period is missing: the time between two samples, such as “1 min”.</source>
        <translation>Falta o período: o tempo entre duas amostras, como “1 min”.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>The tag&apos;s name in the recording is missing.</source>
        <translation>Falta o nome da tag na gravação.</translation>
    </message>
    <message>
        <source>The tag “{1}” is mapped twice, in entries {2} and {3}; remove one.</source>
        <translation>A tag “{1}” é mapeada duas vezes, nas entradas {2} e {3}; remova uma.</translation>
    </message>
    <message>
        <source>The tag “{1}” is mapped to nothing; name a tag of the run, such as “n1.cells”.</source>
        <translation>A tag “{1}” não está mapeada a nada; indique uma tag da execução, como “n1.cells”.</translation>
    </message>
    <message>
        <source>“{1}” is in more than one zone; it is drawn in the first.</source>
        <translation>“{1}” está em mais de uma zona; é desenhado na primeira.</translation>
    </message>
    <message>
        <source>“repeat” is {&quot;times&quot;: NUMBER, &quot;after&quot;: [PHASES]}, such as {&quot;times&quot;: 3, &quot;after&quot;: [&quot;store&quot;]}; here stands {1}.</source>
        <translation>“repeat” é {&quot;times&quot;: NUMBER, &quot;after&quot;: [PHASES]}, como {&quot;times&quot;: 3, &quot;after&quot;: [&quot;store&quot;]}; aqui está {1}.</translation>
    </message>
    <message>
        <source>A cycle takes place from 1 to 10000 times, not {1}.</source>
        <translation>Um ciclo ocorre de 1 a 10000 vezes, não {1}.</translation>
    </message>
    <message>
        <source>A cycle goes on after phases that follow its first one, “{1}”; {2} does not. Name the last phases of the cycle.</source>
        <translation>Um ciclo continua após fases que se seguem à sua primeira, “{1}”; {2} não se segue. Indique as últimas fases do ciclo.</translation>
    </message>
    <message>
        <source>The phase “{1}” belongs to two cycles, that of “{2}” and that of “{3}”. Leave one of them out.</source>
        <translation>A fase “{1}” pertence a dois ciclos, o de “{2}” e o de “{3}”. Omita um deles.</translation>
    </message>
    <message>
        <source>Insert a hold tank</source>
        <translation>Inserir um tanque de espera</translation>
    </message>
    <message>
        <source>Insert a hold tank and a pump</source>
        <translation>Inserir um tanque de espera e uma bomba</translation>
    </message>
    <message>
        <source>No unit owns the flow around the loop {1}: each passes on what enters it. Put a hold tank with a pump into the loop.</source>
        <translation>Nenhum equipamento determina o fluxo na malha {1}: cada um passa adiante o que nele entra. Ponha um tanque de espera com uma bomba na malha.</translation>
    </message>
    <message>
        <source>The loop {1} holds no liquid, so that what circulates in it cannot be known. Put a hold tank into the loop.</source>
        <translation>A malha {1} não contém líquido, por isso não se pode saber o que nela circula. Ponha um tanque de espera na malha.</translation>
    </message>
    <message>
        <source>“{1}” cannot be made from these parameters; compare them with those of an example.</source>
        <translation>“{1}” não pode ser criado com estes parâmetros; compare-os com os de um exemplo.</translation>
    </message>
    <message>
        <source>“{1}” is no flow, and only a flow goes on a line over a phase, such as “feed.out.flow”. Write it in “set”.</source>
        <translation>“{1}” não é um fluxo, e só um fluxo varia em rampa ao longo de uma fase, como “feed.out.flow”. Escreva-o em “set”.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>{1} begins at {2} and would fall below 0 after {3}, while the step lasts {4}; from then on it is 0. Let it fall more slowly, or begin another step there.</source>
        <translation>{1} começa em {2} e cairia abaixo de 0 após {3}, enquanto o passo dura {4}; daí em diante é 0. Faça-o diminuir mais devagar, ou comece aí outro passo.</translation>
    </message>
    <message>
        <source>{1} begins at {2} and would fall below 0 after {3}, while the step has no end; from then on it is 0. Let it fall more slowly, or begin another step there.</source>
        <translation>{1} começa em {2} e cairia abaixo de 0 após {3}, enquanto o passo não tem fim; daí em diante é 0. Faça-o diminuir mais devagar, ou comece aí outro passo.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>A ramp is {&quot;from&quot;: FLOW, &quot;to&quot;: FLOW, &quot;over&quot;: TIME}, “from” left out is 0; here stands {1}.</source>
        <translation>Uma rampa é {&quot;from&quot;: FLOW, &quot;to&quot;: FLOW, &quot;over&quot;: TIME}, “from” omitido é 0; aqui está {1}.</translation>
    </message>
    <message>
        <source>This phase writes “{1}” already; leave one of the two out.</source>
        <translation>Esta fase já escreve “{1}”; omita um dos dois.</translation>
    </message>
    <message>
        <source>There is no event “{1}” at {2}; end the phase by a time or a value.</source>
        <translation>Não há nenhum evento “{1}” em {2}; termine a fase por um tempo ou um valor.</translation>
    </message>
    <message>
        <source>There is no event “{1}” at {2}; possible are {3}.</source>
        <translation>Não há nenhum evento “{1}” em {2}; são possíveis {3}.</translation>
    </message>
    <message>
        <source>An event is named by a text, such as “full”, not {1}.</source>
        <translation>Um evento é designado por um texto, como “full”, não {1}.</translation>
    </message>
    <message>
        <source>“value” names a tag, such as “n1.cells”, not {1}.</source>
        <translation>“value” designa uma tag, como “n1.cells”, não {1}.</translation>
    </message>
    <message>
        <source>Transferred volume</source>
        <translation>Volume transferido</translation>
    </message>
    <message>
        <source>A transfer ends at “empty”, “full” or another event, or at {&quot;volume&quot;: …}, {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …} or {&quot;value&quot;: TAG, &quot;below&quot;: …}; here stands {1}.</source>
        <translation>Uma transferência termina em “empty”, “full” ou outro evento, ou em {&quot;volume&quot;: …}, {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …} ou {&quot;value&quot;: TAG, &quot;below&quot;: …}; aqui está {1}.</translation>
    </message>
    <message>
        <source>A condition is {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …}, {&quot;value&quot;: TAG, &quot;below&quot;: …} or {&quot;event&quot;: …}; here stands {1}.</source>
        <translation>Uma condição é {&quot;for&quot;: …}, {&quot;value&quot;: TAG, &quot;above&quot;: …}, {&quot;value&quot;: TAG, &quot;below&quot;: …} ou {&quot;event&quot;: …}; aqui está {1}.</translation>
    </message>
    <message>
        <source>Here a list of conditions is needed, such as [{&quot;for&quot;: &quot;2 h&quot;}], not {1}.</source>
        <translation>Aqui é necessária uma lista de condições, como [{&quot;for&quot;: &quot;2 h&quot;}], não {1}.</translation>
    </message>
    <message>
        <source>“set” is an object of tags and values, not {1}.</source>
        <translation>“set” é um objeto de tags e valores, não {1}.</translation>
    </message>
    <message>
        <source>“{1}” is the flow of this phase&apos;s own transfer; set it there.</source>
        <translation>“{1}” é o fluxo da transferência desta mesma fase; defina-o aí.</translation>
    </message>
    <message>
        <source>A phase starts “at” a time or “after” other phases; leave one of them out.</source>
        <translation>Uma fase começa “at” um instante ou “after” outras fases; omita um dos dois.</translation>
    </message>
    <message>
        <source>Remove the time</source>
        <translation>Remover o tempo</translation>
    </message>
    <message>
        <source>The phase has no start; write &quot;at&quot;: &quot;0 h&quot;, or &quot;after&quot; with the phases before it.</source>
        <translation>A fase não tem início; escreva &quot;at&quot;: &quot;0 h&quot;, ou &quot;after&quot; com as fases anteriores.</translation>
    </message>
    <message>
        <source>There is no phase “{1}” in this recipe; name another.</source>
        <translation>Não há nenhuma fase “{1}” nesta receita; indique outra.</translation>
    </message>
    <message>
        <source>There is no phase “{1}” in this recipe; did you mean “{2}”?</source>
        <translation>Não há nenhuma fase “{1}” nesta receita; queria dizer “{2}”?</translation>
    </message>
    <message>
        <source>The “until” of the transfer ends this phase; write this condition there.</source>
        <translation>O “until” da transferência termina esta fase; escreva aí esta condição.</translation>
    </message>
    <message>
        <source>“any” and “all” stand alone; write the other conditions into their list.</source>
        <translation>“any” e “all” ficam sozinhos; escreva as outras condições na lista deles.</translation>
    </message>
    <message>
        <source>The phase ends on {1} conditions, and {2} are the most; an event counts for each unit that has it. Leave some out, or divide the phase.</source>
        <translation>A fase termina com {1} condições, e o máximo são {2}; um evento conta por cada equipamento que o tem. Omita algumas, ou divida a fase.</translation>
    </message>
    <message>
        <source>The phase “{1}” waits for itself or for phases that wait in a circle; it can never start. Start one of them “at” a time.</source>
        <translation>A fase “{1}” espera por si mesma ou por fases que esperam em círculo; nunca pode começar. Faça uma delas começar “at” um instante.</translation>
    </message>
    <message>
        <source>The phase “{1}” never begins: “{2}”, which it waits for, has no end.</source>
        <translation>A fase “{1}” nunca começa: “{2}”, pela qual espera, não tem fim.</translation>
    </message>
    <message>
        <source>The phase “{1}” begins when the recipe has ended.</source>
        <translation>A fase “{1}” começa quando a receita já terminou.</translation>
    </message>
    <message>
        <source>The phases “{1}” and “{2}” need “{3}” at the same time; let one start “after” the other.</source>
        <translation>As fases “{1}” e “{2}” precisam de “{3}” ao mesmo tempo; faça uma começar “after” a outra.</translation>
    </message>
    <message>
        <source>The phases “{1}” and “{2}” both write “{3}” at the same time; let one start “after” the other.</source>
        <translation>As fases “{1}” e “{2}” escrevem ambas “{3}” ao mesmo tempo; faça uma começar “after” a outra.</translation>
    </message>
    <message>
        <source>Nothing leaves “{1}” ({2}); start the stream at another unit.</source>
        <translation>Nada sai de “{1}” ({2}); comece a corrente noutro equipamento.</translation>
    </message>
    <message>
        <source>Nothing enters “{1}” ({2}); end the stream at another unit.</source>
        <translation>Nada entra em “{1}” ({2}); termine a corrente noutro equipamento.</translation>
    </message>
    <message>
        <source>“{1}” is an in port and a stream starts at an out port: {2}.</source>
        <translation>“{1}” é uma porta de entrada e uma corrente começa numa porta de saída: {2}.</translation>
    </message>
    <message>
        <source>“{1}” is an out port and a stream ends at an in port: {2}.</source>
        <translation>“{1}” é uma porta de saída e uma corrente termina numa porta de entrada: {2}.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has no port “{3}”; possible are {4}.</source>
        <translation>“{1}” ({2}) não tem a porta “{3}”; são possíveis {4}.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has no port “{3}”; did you mean “{4}”?</source>
        <translation>“{1}” ({2}) não tem a porta “{3}”; queria dizer “{4}”?</translation>
    </message>
    <message>
        <source>This end of the stream is missing; write unit and port, such as “n1.out”.</source>
        <translation>Falta esta extremidade da corrente; escreva equipamento e porta, como “n1.out”.</translation>
    </message>
    <message>
        <source>“{1}” is taken by {2}: an out port takes one stream. Put a splitter or a valve behind it.</source>
        <translation>“{1}” está ocupada por {2}: uma porta de saída aceita uma só corrente. Ponha um divisor ou uma válvula depois dela.</translation>
    </message>
    <message>
        <source>“{1}” is taken by {2}: this port takes one stream. Put a mixer before it.</source>
        <translation>“{1}” está ocupada por {2}: esta porta aceita uma só corrente. Ponha um misturador antes dela.</translation>
    </message>
    <message>
        <source>This stream leads from “{1}” back into “{1}”; end it at another unit.</source>
        <translation>Esta corrente vai de “{1}” de volta a “{1}”; termine-a noutro equipamento.</translation>
    </message>
    <message>
        <source>“{1}” carries gas and “{2}” liquid; a stream joins ports of one kind.</source>
        <translation>“{1}” transporta gás e “{2}” líquido; uma corrente une portas do mesmo tipo.</translation>
    </message>
    <message>
        <source>“{1}” carries liquid and “{2}” gas; a stream joins ports of one kind.</source>
        <translation>“{1}” transporta líquido e “{2}” gás; uma corrente une portas do mesmo tipo.</translation>
    </message>
    <message>
        <source>Add an inlet</source>
        <translation>Adicionar uma entrada</translation>
    </message>
    <message>
        <source>Add an outlet</source>
        <translation>Adicionar uma saída</translation>
    </message>
    <message>
        <source>“{1}” needs a stream at its port “{2}” ({3}); connect it.</source>
        <translation>“{1}” precisa de uma corrente na sua porta “{2}” ({3}); ligue-a.</translation>
    </message>
    <message>
        <source>“{1}” is connected to nothing.</source>
        <translation>“{1}” não está ligado a nada.</translation>
    </message>
    <message>
        <source>What the gas stream from “{1}” brings is not computed: “{2}” takes its gas by its own set-points.</source>
        <translation>O que a corrente de gás de “{1}” traz não é calculado: “{2}” recebe o seu gás pelos seus próprios setpoints.</translation>
    </message>
    <message>
        <source>The flow of “{1}” has two owners: it follows what enters “{2}”, and “{3}” decides it too. Put a hold tank between them.</source>
        <translation>O fluxo de “{1}” tem dois donos: segue o que entra em “{2}”, e “{3}” também o determina. Ponha um tanque de espera entre eles.</translation>
    </message>
    <message>
        <source>The flow of “{1}” has two owners: “{2}” and “{3}” both decide it. Put a hold tank between them, or take one of them out.</source>
        <translation>O fluxo de “{1}” tem dois donos: “{2}” e “{3}” determinam-no ambos. Ponha um tanque de espera entre eles, ou retire um deles.</translation>
    </message>
    <message>
        <source>“from” is missing; name the out port that it leaves by, such as “n1.out”.</source>
        <translation>Falta “from”; indique a porta de saída por onde sai, como “n1.out”.</translation>
    </message>
    <message>
        <source>Nothing leaves “{1}” ({2}); name another unit.</source>
        <translation>Nada sai de “{1}” ({2}); indique outro equipamento.</translation>
    </message>
    <message>
        <source>“{1}” is no out port; possible are {2}.</source>
        <translation>“{1}” não é uma porta de saída; são possíveis {2}.</translation>
    </message>
    <message>
        <source>The transfer has no end; write &quot;until&quot;: &quot;empty&quot;, &quot;full&quot;, {&quot;volume&quot;: &quot;10 L&quot;} or {&quot;for&quot;: &quot;1 h&quot;}.</source>
        <translation>A transferência não tem fim; escreva &quot;until&quot;: &quot;empty&quot;, &quot;full&quot;, {&quot;volume&quot;: &quot;10 L&quot;} ou {&quot;for&quot;: &quot;1 h&quot;}.</translation>
    </message>
    <message>
        <source>This phase is of “{1}”, which the transfer from “{2}” neither leaves nor reaches; name one of its ends as the unit.</source>
        <translation>Esta fase é de “{1}”, de onde a transferência de “{2}” não sai nem chega; indique como equipamento uma das suas extremidades.</translation>
    </message>
    <message>
        <source>A dose comes from an inlet or a vessel, and “{1}” is neither; join the inlet to the vessel directly.</source>
        <translation>Uma dose vem de uma entrada ou de um recipiente, e “{1}” não é nenhum dos dois; ligue a entrada diretamente ao recipiente.</translation>
    </message>
    <message>
        <source>No stream leads from “{1}” to “{2}”, so that no dose can go there; connect them.</source>
        <translation>Nenhuma corrente vai de “{1}” para “{2}”, por isso nenhuma dose pode ir para lá; ligue-os.</translation>
    </message>
    <message>
        <source>A dose is an object in braces, not {1}.</source>
        <translation>Uma dose é um objeto entre chavetas, não {1}.</translation>
    </message>
    <message>
        <source>The dose has no volume; write one, such as &quot;volume&quot;: &quot;40 L&quot;.</source>
        <translation>A dose não tem volume; escreva um, como &quot;volume&quot;: &quot;40 L&quot;.</translation>
    </message>
    <message>
        <source>Volume of the dose</source>
        <translation>Volume da dose</translation>
    </message>
    <message>
        <source>First dose</source>
        <translation>Primeira dose</translation>
    </message>
    <message>
        <source>Time between doses</source>
        <translation>Tempo entre doses</translation>
    </message>
    <message>
        <source>“transfer” is an object in braces, not {1}.</source>
        <translation>“transfer” é um objeto entre chavetas, não {1}.</translation>
    </message>
    <message>
        <source>The transfer has no flow; write one, such as &quot;flow&quot;: &quot;5 L/min&quot;.</source>
        <translation>A transferência não tem fluxo; escreva um, como &quot;flow&quot;: &quot;5 L/min&quot;.</translation>
    </message>
    <message>
        <source>Flow of the transfer</source>
        <translation>Fluxo da transferência</translation>
    </message>
    <message>
        <source>“dose” is a list in brackets, not {1}.</source>
        <translation>“dose” é uma lista entre parênteses retos, não {1}.</translation>
    </message>
    <message>
        <source>“{1}” holds no liquid; only a vessel takes doses.</source>
        <translation>“{1}” não contém líquido; só um recipiente recebe doses.</translation>
    </message>
    <message>
        <source>“{1}” is no type of unit; possible are {2}.</source>
        <translation>“{1}” não é um tipo de equipamento; são possíveis {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no type of unit; did you mean “{2}”?</source>
        <translation>“{1}” não é um tipo de equipamento; queria dizer “{2}”?</translation>
    </message>
    <message>
        <source>“{1}” holds no liquid and takes no initial contents; remove them.</source>
        <translation>“{1}” não contém líquido e não aceita conteúdo inicial; remova-o.</translation>
    </message>
    <message>
        <source>Initial volume</source>
        <translation>Volume inicial</translation>
    </message>
    <message>
        <source>A vessel starts at its set-point: write the temperature under “params”.</source>
        <translation>Um recipiente começa no seu setpoint: escreva a temperatura em “params”.</translation>
    </message>
    <message>
        <source>A step of a program is an object in braces, not {1}.</source>
        <translation>Um passo de um programa é um objeto entre chavetas, não {1}.</translation>
    </message>
    <message>
        <source>The step has no duration; only the last step may leave out “for”, because it holds.</source>
        <translation>O passo não tem duração; só o último passo pode omitir “for”, porque se mantém.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Change of flow</source>
        <translation>Variação do fluxo</translation>
    </message>
    <message>
        <source>“{1}” takes no program; only inlets do. Remove it.</source>
        <translation>“{1}” não aceita programa; só as entradas aceitam. Remova-o.</translation>
    </message>
    <message>
        <source>A program is a list of steps in brackets, not {1}.</source>
        <translation>Um programa é uma lista de passos entre parênteses retos, não {1}.</translation>
    </message>
    <message>
        <source>The rate law is missing: write &quot;type&quot; with one of {1}.</source>
        <translation>Falta a lei cinética: escreva &quot;type&quot; com um de {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no rate law; possible are {2}.</source>
        <translation>“{1}” não é uma lei cinética; são possíveis {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no rate law; did you mean “{2}”?</source>
        <translation>“{1}” não é uma lei cinética; queria dizer “{2}”?</translation>
    </message>
    <message>
        <source>A role is played by a component: write its id in quotation marks instead of {1}.</source>
        <translation>Um papel é desempenhado por um componente: escreva o seu id entre aspas em vez de {1}.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}” for this role; name another or add it.</source>
        <translation>A planta não tem o componente “{1}” para este papel; indique outro ou adicione-o.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}” for this role; did you mean “{2}”?</source>
        <translation>A planta não tem o componente “{1}” para este papel; queria dizer “{2}”?</translation>
    </message>
    <message>
        <source>Effect of conditions</source>
        <translation>Efeito das condições</translation>
    </message>
    <message>
        <source>Temperature of the parameters</source>
        <translation>Temperatura dos parâmetros</translation>
    </message>
    <message>
        <source>Temperature at which the law&apos;s parameters were found. There no parameter is changed by the temperature.</source>
        <translation>Temperatura à qual os parâmetros da lei foram obtidos. Nela, nenhum parâmetro é alterado pela temperatura.</translation>
    </message>
    <message>
        <source>Lowest temperature of growth</source>
        <translation>Temperatura mínima de crescimento</translation>
    </message>
    <message>
        <source>At and below it nothing grows (cardinal temperature).</source>
        <translation>A esta temperatura e abaixo dela nada cresce (temperatura cardinal).</translation>
    </message>
    <message>
        <source>Best temperature of growth</source>
        <translation>Temperatura ótima de crescimento</translation>
    </message>
    <message>
        <source>Temperature of fastest growth. It lies above the middle between the lowest and the highest.</source>
        <translation>Temperatura do crescimento mais rápido. Fica acima do ponto médio entre a mínima e a máxima.</translation>
    </message>
    <message>
        <source>Highest temperature of growth</source>
        <translation>Temperatura máxima de crescimento</translation>
    </message>
    <message>
        <source>At and above it nothing grows.</source>
        <translation>A este valor e acima dele nada cresce.</translation>
    </message>
    <message>
        <source>pH of the parameters</source>
        <translation>pH dos parâmetros</translation>
    </message>
    <message>
        <source>pH at which the law&apos;s parameters were found.</source>
        <translation>pH ao qual os parâmetros da lei foram obtidos.</translation>
    </message>
    <message>
        <source>Lowest pH of growth</source>
        <translation>pH mínimo de crescimento</translation>
    </message>
    <message>
        <source>At and below it nothing grows (cardinal pH).</source>
        <translation>A este pH e abaixo dele nada cresce (pH cardinal).</translation>
    </message>
    <message>
        <source>Best pH of growth</source>
        <translation>pH ótimo de crescimento</translation>
    </message>
    <message>
        <source>pH of fastest growth.</source>
        <translation>pH do crescimento mais rápido.</translation>
    </message>
    <message>
        <source>Highest pH of growth</source>
        <translation>pH máximo de crescimento</translation>
    </message>
    <message>
        <source>Oxygen at half growth</source>
        <translation>Oxigénio a metade do crescimento</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which growth is half as fast. 0: no effect beside the law&apos;s own oxygen term.</source>
        <translation>Oxigénio dissolvido ao qual o crescimento é metade. 0: sem efeito além do termo de oxigénio da própria lei.</translation>
    </message>
    <message>
        <source>Oxygen of the parameters</source>
        <translation>Oxigénio dos parâmetros</translation>
    </message>
    <message>
        <source>Dissolved oxygen at which the law&apos;s parameters were found. More than this changes nothing.</source>
        <translation>Oxigénio dissolvido ao qual os parâmetros da lei foram obtidos. Mais do que isto não altera nada.</translation>
    </message>
    <message>
        <source>pCO2 that halves growth</source>
        <translation>pCO2 que reduz o crescimento a metade</translation>
    </message>
    <message>
        <source>Partial pressure of CO2 above its reference that halves growth. 0: no effect.</source>
        <translation>Pressão parcial de CO2 acima da sua referência que reduz o crescimento a metade. 0: sem efeito.</translation>
    </message>
    <message>
        <source>pCO2 of the parameters</source>
        <translation>pCO2 dos parâmetros</translation>
    </message>
    <message>
        <source>Up to this partial pressure CO2 has no effect.</source>
        <translation>Até esta pressão parcial o CO2 não tem efeito.</translation>
    </message>
    <message>
        <source>Osmolality that halves growth</source>
        <translation>Osmolalidade que reduz o crescimento a metade</translation>
    </message>
    <message>
        <source>Osmolality above its reference that halves growth. 0: no effect.</source>
        <translation>Osmolalidade acima da sua referência que reduz o crescimento a metade. 0: sem efeito.</translation>
    </message>
    <message>
        <source>Osmolality of the parameters</source>
        <translation>Osmolalidade dos parâmetros</translation>
    </message>
    <message>
        <source>Up to this osmolality there is no effect.</source>
        <translation>Até esta osmolalidade não há efeito.</translation>
    </message>
    <message>
        <source>Death under stress</source>
        <translation>Morte sob stress</translation>
    </message>
    <message>
        <source>Death rises by up to this multiple of itself as pH, oxygen, pCO2 and osmolality bring growth to a stop.</source>
        <translation>A morte aumenta até este múltiplo de si mesma à medida que pH, oxigénio, pCO2 e osmolalidade fazem parar o crescimento.</translation>
    </message>
    <message>
        <source>Death per 10 K</source>
        <translation>Morte por 10 K</translation>
    </message>
    <message>
        <source>Factor on the rate of death for each 10 K above the reference temperature.</source>
        <translation>Fator sobre a taxa de morte por cada 10 K acima da temperatura de referência.</translation>
    </message>
    <message>
        <source>Productivity per 10 K</source>
        <translation>Produtividade por 10 K</translation>
    </message>
    <message>
        <source>Factor on the specific productivity for each 10 K above the reference temperature; below 1, cooling raises it.</source>
        <translation>Fator sobre a produtividade específica por cada 10 K acima da temperatura de referência; abaixo de 1, o arrefecimento aumenta-a.</translation>
    </message>
    <message>
        <source>There are more faults than these first {1}; mend them and check again.</source>
        <translation>Há mais falhas do que estas primeiras {1}; corrija-as e verifique de novo.</translation>
    </message>
    <message>
        <source>The key “{1}” is not known here; remove it.</source>
        <translation>A chave “{1}” não é conhecida aqui; remova-a.</translation>
    </message>
    <message>
        <source>The key “{1}” is not known here; possible are {2}.</source>
        <translation>A chave “{1}” não é conhecida aqui; são possíveis {2}.</translation>
    </message>
    <message>
        <source>The key “{1}” is not known here; did you mean “{2}”? Possible are {3}.</source>
        <translation>A chave “{1}” não é conhecida aqui; queria dizer “{2}”? São possíveis {3}.</translation>
    </message>
    <message>
        <source>“{1}” names no value of this plant. A path is written like “units/ID/params/KEY”.</source>
        <translation>“{1}” não designa nenhum valor desta planta. Um caminho escreve-se como “units/ID/params/KEY”.</translation>
    </message>
    <message>
        <source>The rate law computes {1} in {2}, and component {3} counts in {4}: add &quot;{5}&quot; to the component, such as &quot;{5}&quot;: &quot;{6}&quot;.</source>
        <translation>A lei cinética calcula {1} em {2}, e o componente {3} é contado em {4}: acrescente &quot;{5}&quot; ao componente, como &quot;{5}&quot;: &quot;{6}&quot;.</translation>
    </message>
    <message>
        <source>The rate law {1} needs a component for {2}: name it under &quot;species&quot;, as in &quot;{3}&quot;: &quot;ID&quot;, or give a component the id {3}.</source>
        <translation>A lei cinética {1} precisa de um componente para {2}: indique-o em &quot;species&quot;, como em &quot;{3}&quot;: &quot;ID&quot;, ou dê a um componente o id {3}.</translation>
    </message>
    <message>
        <source>Component {1} already stands for {2}: {3} needs a component of its own.</source>
        <translation>O componente {1} já representa {2}: {3} precisa de um componente próprio.</translation>
    </message>
    <message>
        <source>The best temperature of growth is {1}; it must lie between the lowest, {2}, and the highest, {3}, and above the middle of the two. Change one of the three.</source>
        <translation>A temperatura ótima de crescimento é {1}; tem de ficar entre a mínima, {2}, e a máxima, {3}, e acima do ponto médio das duas. Altere uma das três.</translation>
    </message>
    <message>
        <source>The temperature of the parameters is {1}; it must lie between the lowest temperature of growth, {2}, and the highest, {3}. Change one of the three.</source>
        <translation>A temperatura dos parâmetros é {1}; tem de ficar entre a temperatura mínima de crescimento, {2}, e a máxima, {3}. Altere uma das três.</translation>
    </message>
    <message>
        <source>The best pH of growth is {1}; it must lie between the lowest, {2}, and the highest, {3}. Change one of the three.</source>
        <translation>O pH ótimo de crescimento é {1}; tem de ficar entre o mínimo, {2}, e o máximo, {3}. Altere um dos três.</translation>
    </message>
    <message>
        <source>The pH of the parameters is {1}; it must lie between the lowest pH of growth, {2}, and the highest, {3}. Change one of the three.</source>
        <translation>O pH dos parâmetros é {1}; tem de ficar entre o pH mínimo de crescimento, {2}, e o máximo, {3}. Altere um dos três.</translation>
    </message>
    <message>
        <source>Mean particle diameter</source>
        <translation>Diâmetro médio de partícula</translation>
    </message>
    <message>
        <source>Bed porosity</source>
        <translation>Porosidade do leito</translation>
    </message>
    <message>
        <source>Particle porosity</source>
        <translation>Porosidade da partícula</translation>
    </message>
    <message>
        <source>Ionic capacity per volume of solid</source>
        <translation>Capacidade iónica por volume de sólido</translation>
    </message>
    <message>
        <source>Ionic capacity per volume of bed</source>
        <translation>Capacidade iónica por volume de leito</translation>
    </message>
    <message>
        <source>Binding capacity per volume of bed</source>
        <translation>Capacidade de ligação por volume de leito</translation>
    </message>
    <message>
        <source>Price per litre</source>
        <translation>Preço por litro</translation>
    </message>
    <message>
        <source>A list of packings is an object; here stands {1}.</source>
        <translation>Uma lista de enchimentos é um objeto; aqui está {1}.</translation>
    </message>
    <message>
        <source>The format is “titer.packings/1”; here stands {1}.</source>
        <translation>O formato é “titer.packings/1”; aqui está {1}.</translation>
    </message>
    <message>
        <source>The packings are a list; here stands {1}.</source>
        <translation>Os enchimentos são uma lista; aqui está {1}.</translation>
    </message>
    <message>
        <source>The id “{1}” is taken by another packing; ids are unique.</source>
        <translation>O id “{1}” está ocupado por outro enchimento; os ids são únicos.</translation>
    </message>
    <message>
        <source>A packing is an object; here stands {1}.</source>
        <translation>Um enchimento é um objeto; aqui está {1}.</translation>
    </message>
    <message>
        <source>An id has letters, digits, “_” and “-” only; here stands “{1}”.</source>
        <translation>Um id só tem letras, algarismos, “_” e “-”; aqui está “{1}”.</translation>
    </message>
    <message>
        <source>The kind of a packing is one of {1}; here stands {2}.</source>
        <translation>O tipo de um enchimento é um de {1}; aqui está {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a text that is not empty; here stands {2}.</source>
        <translation>“{1}” é um texto não vazio; aqui está {2}.</translation>
    </message>
    <message>
        <source>{1} is an object with “value” (or “from” and “to”), “source” and “confirmed”; here stands {2}. Leave it out where it is not known.</source>
        <translation>{1} é um objeto com “value” (ou “from” e “to”), “source” e “confirmed”; aqui está {2}. Omita-o onde não é conhecido.</translation>
    </message>
    <message>
        <source>“confirmed” is true or false; here stands {1}.</source>
        <translation>“confirmed” é true ou false; aqui está {1}.</translation>
    </message>
    <message>
        <source>{1} reaches from {2} down to {3}; exchange the two.</source>
        <translation>{1} vai de {2} para baixo até {3}; troque os dois.</translation>
    </message>
    <message>
        <source>“{1}” is an object in braces, not {2}.</source>
        <translation>“{1}” é um objeto entre chavetas, não {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a list in brackets, not {2}.</source>
        <translation>“{1}” é uma lista entre parênteses retos, não {2}.</translation>
    </message>
    <message>
        <source>“{1}” is a number (SI) or a text with its unit, not {2}.</source>
        <translation>“{1}” é um número (SI) ou um texto com a sua unidade, não {2}.</translation>
    </message>
    <message>
        <source>An entry of “{1}” is a text in quotation marks, not {2}.</source>
        <translation>Uma entrada de “{1}” é um texto entre aspas, não {2}.</translation>
    </message>
    <message>
        <source>This entry is an object in braces, not {1}.</source>
        <translation>Esta entrada é um objeto entre chavetas, não {1}.</translation>
    </message>
    <message>
        <source>“{1}” names no port. Write unit and port with a point between them, such as “n1.out”.</source>
        <translation>“{1}” não designa nenhuma porta. Escreva equipamento e porta com um ponto entre eles, como “n1.out”.</translation>
    </message>
    <message>
        <source>“at” is a list of two numbers, column and row on the sheet, such as [10, 4].</source>
        <translation>“at” é uma lista de dois números, coluna e linha na folha, como [10, 4].</translation>
    </message>
    <message>
        <source>This plant file is of the format “{1}”, which a newer Titer wrote; this one reads “{2}”.</source>
        <translation>Este ficheiro de planta tem o formato “{1}”, escrito por um Titer mais recente; este lê “{2}”.</translation>
    </message>
    <message>
        <source>This is not a plant file: its key “format” must be “{1}”.</source>
        <translation>Isto não é um ficheiro de planta: a sua chave “format” tem de ser “{1}”.</translation>
    </message>
    <message>
        <source>A plant file is one object in braces, not {1}.</source>
        <translation>Um ficheiro de planta é um único objeto entre chavetas, não {1}.</translation>
    </message>
    <message>
        <source>{1} is one of {2}; here stands {3}.</source>
        <translation>{1} é um de {2}; aqui está {3}.</translation>
    </message>
    <message>
        <source>{1} is a number with its unit, or one of {2}; here stands {3}.</source>
        <translation>{1} é um número com a sua unidade, ou um de {2}; aqui está {3}.</translation>
    </message>
    <message>
        <source>{1} is one of {2}; here stands {3}. Did you mean “{4}”?</source>
        <translation>{1} é um de {2}; aqui está {3}. Queria dizer “{4}”?</translation>
    </message>
    <message>
        <source>{1} is a number with its unit, or one of {2}; here stands {3}. Did you mean “{4}”?</source>
        <translation>{1} é um número com a sua unidade, ou um de {2}; aqui está {3}. Queria dizer “{4}”?</translation>
    </message>
    <message>
        <source>{1} is true or false, without quotation marks; here stands {2}.</source>
        <translation>{1} é true ou false, sem aspas; aqui está {2}.</translation>
    </message>
    <message>
        <source>{1} is a component: write its id in quotation marks instead of {2}.</source>
        <translation>{1} é um componente: escreva o seu id entre aspas em vez de {2}.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}”; add it to the components or name another.</source>
        <translation>A planta não tem o componente “{1}”; adicione-o aos componentes ou indique outro.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}”; did you mean “{2}”?</source>
        <translation>A planta não tem o componente “{1}”; queria dizer “{2}”?</translation>
    </message>
    <message>
        <source>“{1}” is not used while “{2}” is a number.</source>
        <translation>“{1}” não é usado enquanto “{2}” for um número.</translation>
    </message>
    <message>
        <source>“{1}” is not used while “{2}” is “{3}”.</source>
        <translation>“{1}” não é usado enquanto “{2}” for “{3}”.</translation>
    </message>
    <message>
        <source>{1} % of the carbon that the culture took up comes out again, more than there was: the yields of the rate law {2} do not fit each other ({3}).</source>
        <translation>{1} % do carbono que a cultura consumiu volta a sair, mais do que havia: os rendimentos da lei cinética {2} não são coerentes entre si ({3}).</translation>
    </message>
    <message>
        <source>{1} % of the nitrogen that the culture took up comes out again, more than there was: the yields of the rate law {2} do not fit each other ({3}), or a nutrient lacks its nitrogen content.</source>
        <translation>{1} % do azoto que a cultura consumiu volta a sair, mais do que havia: os rendimentos da lei cinética {2} não são coerentes entre si ({3}), ou falta a um nutriente o seu teor de azoto.</translation>
    </message>
    <message>
        <source>Only {1} % of the carbon that the culture took up is found in cells, products and carbon dioxide: look at the yields of the rate law {2} ({3}), and whether every product is a component.</source>
        <translation>Só {1} % do carbono que a cultura consumiu se encontra em células, produtos e dióxido de carbono: verifique os rendimentos da lei cinética {2} ({3}) e se cada produto é um componente.</translation>
    </message>
    <message>
        <source>Set to {1}</source>
        <translation>Definir como {1}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Rename to “{1}”</source>
        <translation>Renomear para “{1}”</translation>
    </message>
    <message>
        <source>“{1}” is no tag. Tags are written “unit.variable”, “unit.port.flow” or “unit.port.component”.</source>
        <translation>“{1}” não é uma tag. As tags escrevem-se “unit.variable”, “unit.port.flow” ou “unit.port.component”.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has nothing of the name “{3}”.</source>
        <translation>“{1}” ({2}) não tem nada com o nome “{3}”.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has nothing of the name “{3}”; possible are {4}.</source>
        <translation>“{1}” ({2}) não tem nada com o nome “{3}”; são possíveis {4}.</translation>
    </message>
    <message>
        <source>“{1}” ({2}) has nothing of the name “{3}”; did you mean “{4}”? Possible are {5}.</source>
        <translation>“{1}” ({2}) não tem nada com o nome “{3}”; queria dizer “{4}”? São possíveis {5}.</translation>
    </message>
    <message>
        <source>“{1}.{2}” is a gas port; only what flows through liquid ports is recorded.</source>
        <translation>“{1}.{2}” é uma porta de gás; só se grava o que passa por portas de líquido.</translation>
    </message>
    <message>
        <source>“{1}” has no “{2}” as it is set up; its rate law, its parameters and its components decide that.</source>
        <translation>“{1}” não tem “{2}” tal como está configurado; isso depende da sua lei cinética, dos seus parâmetros e dos seus componentes.</translation>
    </message>
    <message>
        <source>“{1}” never holds “{2}”: nothing brings it there. Give it a stream or initial contents that do.</source>
        <translation>“{1}” nunca contém “{2}”: nada o traz até lá. Dê-lhe uma corrente ou um conteúdo inicial que o traga.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: a flow is set where it leaves a unit, and “{2}” is an in port.</source>
        <translation>“{1}” não pode ser escrito: um fluxo define-se onde sai de um equipamento, e “{2}” é uma porta de entrada.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written; of a port only its flow can, as “{2}.{3}.flow”.</source>
        <translation>“{1}” não pode ser escrito; de uma porta só o fluxo pode, como “{2}.{3}.flow”.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: the flow at “{2}” follows from what enters “{3}”. Write a flow before it.</source>
        <translation>“{1}” não pode ser escrito: o fluxo em “{2}” resulta do que entra em “{3}”. Escreva um fluxo a montante.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: no stream leaves “{2}.{3}”. Connect it first.</source>
        <translation>“{1}” não pode ser escrito: nenhuma corrente sai de “{2}.{3}”. Ligue-a primeiro.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: the pump “{2}” decides this flow. Write “{2}.{3}.flow” instead.</source>
        <translation>“{1}” não pode ser escrito: a bomba “{2}” determina este fluxo. Escreva antes “{2}.{3}.flow”.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: “{2}” draws this flow itself. Leave it to that unit.</source>
        <translation>“{1}” não pode ser escrito: “{2}” retira ele próprio este fluxo. Deixe-o a esse equipamento.</translation>
    </message>
    <message>
        <source>“{1}” cannot change during a run; set it in the parameters of “{2}”.</source>
        <translation>“{1}” não pode mudar durante uma execução; defina-o nos parâmetros de “{2}”.</translation>
    </message>
    <message>
        <source>{1} is a number (then in {2}) or a text with its unit, such as “{3}”; here stands {4}.</source>
        <translation>{1} é um número (então em {2}) ou um texto com a sua unidade, como “{3}”; aqui está {4}.</translation>
    </message>
    <message>
        <source>“{1}” is a text without a unit. Write the unit with it, such as “{2}”, or leave out the quotation marks: a plain number is in {3}.</source>
        <translation>“{1}” é um texto sem unidade. Escreva a unidade com ele, como “{2}”, ou omita as aspas: um número simples está em {3}.</translation>
    </message>
    <message>
        <source>{1} is {2}; it must be more than 0.</source>
        <translation>{1} é {2}; tem de ser superior a 0.</translation>
    </message>
    <message>
        <source>{1} is not a finite number; enter a value below 1e308.</source>
        <translation>{1} não é um número finito; introduza um valor abaixo de 1e308.</translation>
    </message>
    <message>
        <source>{1} is {2}; it cannot be negative.</source>
        <translation>{1} é {2}; não pode ser negativo.</translation>
    </message>
    <message>
        <source>{1} is {2}, below the least possible {3}; enter at least that.</source>
        <translation>{1} é {2}, abaixo do mínimo possível {3}; introduza pelo menos esse valor.</translation>
    </message>
    <message>
        <source>{1} is {2}, above the largest possible {3}; enter at most that.</source>
        <translation>{1} é {2}, acima do máximo possível {3}; introduza no máximo esse valor.</translation>
    </message>
    <message>
        <source>“{1}” cannot be converted: “{2}” counts in {3}. Write the value in {4}, or give the component a “{5}”.</source>
        <translation>“{1}” não pode ser convertido: “{2}” é contado em {3}. Escreva o valor em {4}, ou dê ao componente um “{5}”.</translation>
    </message>
    <message>
        <source>Values per component stand in braces, such as {&quot;glucose&quot;: 1}; here stands {1}.</source>
        <translation>Os valores por componente ficam entre chavetas, como {&quot;glucose&quot;: 1}; aqui está {1}.</translation>
    </message>
    <message>
        <source>The plant has no component “{1}”; add it to the components or remove it here.</source>
        <translation>A planta não tem o componente “{1}”; adicione-o aos componentes ou remova-o aqui.</translation>
    </message>
    <message>
        <source>A breakthrough of {1} % cannot be looked for: give a share between 0 and 100 %.</source>
        <translation>Não é possível procurar uma ruptura de {1} %: dê uma fração entre 0 e 100 %.</translation>
    </message>
    <message>
        <source>The column has {1} of resin. Give it a volume above 0.</source>
        <translation>A coluna tem {1} de resina. Dê-lhe um volume acima de 0.</translation>
    </message>
    <message>
        <source>No {1} is loaded, so that none can break through. Load the column, or name another product.</source>
        <translation>Não é carregado nenhum {1}, portanto não pode haver ruptura. Carregue a coluna, ou indique outro produto.</translation>
    </message>
    <message>
        <source>The course has {1} times and {2} values of {3}. Record one value per time.</source>
        <translation>A evolução tem {1} tempos e {2} valores de {3}. Grave um valor por tempo.</translation>
    </message>
    <message>
        <source>At {1} the value of {2} is no number. Leave this sample out, or mend the recording.</source>
        <translation>Em {1} o valor de {2} não é um número. Omita esta amostra, ou corrija a gravação.</translation>
    </message>
    <message>
        <source>The course has {1} samples, and two are the fewest that make a chromatogram. Record more of the run.</source>
        <translation>A evolução tem {1} amostras, e são precisas pelo menos duas para um cromatograma. Grave mais da execução.</translation>
    </message>
    <message>
        <source>After {1} stands {2}: times of a chromatogram rise. Sort the samples.</source>
        <translation>Depois de {1} vem {2}: os tempos de um cromatograma são crescentes. Ordene as amostras.</translation>
    </message>
    <message>
        <source>Nothing leaves “{1}” by a stream, so that it has no chromatogram. Name a unit with an out port that is connected.</source>
        <translation>Nada sai de “{1}” por uma corrente, portanto não tem cromatograma. Indique um equipamento com uma porta de saída ligada.</translation>
    </message>
    <message>
        <source>The run came to no output, so that there is no chromatogram. Look at why it failed.</source>
        <translation>A execução não produziu resultados, portanto não há cromatograma. Verifique por que falhou.</translation>
    </message>
    <message>
        <source>The run cannot go on at {1} h: {2}. The hardest state is {3}. Look for a flow or a rate that is far too large there, or run with a coarser tolerance.</source>
        <translation>A execução não pode continuar em {1} h: {2}. O estado mais difícil é {3}. Procure aí um fluxo ou uma taxa demasiado grande, ou execute com uma tolerância mais larga.</translation>
    </message>
    <message>
        <source>the error test failed again and again</source>
        <translation>o teste de erro falhou repetidamente</translation>
    </message>
    <message>
        <source>Newton&apos;s method did not converge</source>
        <translation>o método de Newton não convergiu</translation>
    </message>
    <message>
        <source>the tolerance is finer than the arithmetic</source>
        <translation>a tolerância é mais fina do que a aritmética</translation>
    </message>
    <message>
        <source>a rate is not finite</source>
        <translation>uma taxa não é finita</translation>
    </message>
    <message>
        <source>the integrator gave up</source>
        <translation>o integrador desistiu</translation>
    </message>
    <message>
        <source>Carbon recovery</source>
        <translation>Recuperação de carbono</translation>
    </message>
    <message>
        <source>Nitrogen recovery</source>
        <translation>Recuperação de azoto</translation>
    </message>
    <message>
        <source>Yield of product</source>
        <translation>Rendimento de produto</translation>
    </message>
    <message>
        <source>Product at the end of the train</source>
        <translation>Produto no fim da cadeia</translation>
    </message>
    <message>
        <source>Product that arrives, of what was made</source>
        <translation>Produto que chega, em relação ao formado</translation>
    </message>
    <message>
        <source>This unit never began, so its key figures are left out. Look at the transfer that it waits for.</source>
        <translation>Este equipamento nunca arrancou, por isso os seus indicadores são omitidos. Verifique a transferência pela qual espera.</translation>
    </message>
    <message>
        <source>This unit holds no culture.</source>
        <translation>Este equipamento não contém cultura.</translation>
    </message>
    <message>
        <source>A plain loop wants a vessel that holds every component of the plant.</source>
        <translation>Uma malha simples requer um recipiente que contenha todos os componentes da planta.</translation>
    </message>
    <message>
        <source>A plain loop wants a recipe of doses at known times.</source>
        <translation>Uma malha simples requer uma receita de doses em instantes conhecidos.</translation>
    </message>
    <message>
        <source>A plain loop wants doses from inlets to this vessel alone.</source>
        <translation>Uma malha simples requer doses de entradas só para este recipiente.</translation>
    </message>
    <message>
        <source>CVODES gave up. Take another tolerance.</source>
        <translation>O CVODES desistiu. Use outra tolerância.</translation>
    </message>
    <message>
        <source>The cut goes from {1} to {2}: it must end after it begins. Exchange the two, or widen it.</source>
        <translation>O corte vai de {1} a {2}: tem de terminar depois de começar. Troque os dois, ou alargue-o.</translation>
    </message>
    <message>
        <source>The cut from {1} to {2} lies outside of the run, which goes from {3} to {4}. Move the cut, or run for longer.</source>
        <translation>O corte de {1} a {2} está fora da execução, que vai de {3} a {4}. Mova o corte, ou prolongue a execução.</translation>
    </message>
    <message>
        <source>A fraction of {1} holds nothing. Give fractions a size above 0.</source>
        <translation>Uma fração de {1} não contém nada. Dê às frações um tamanho acima de 0.</translation>
    </message>
    <message>
        <source>Fractions of {1} would be more than {2}. Make them larger, or the span shorter.</source>
        <translation>Frações de {1} seriam mais de {2}. Faça-as maiores, ou encurte o intervalo.</translation>
    </message>
    <message>
        <source>Nothing rises between {1} and {2}: there is no peak to collect. Look at the chromatogram and move the span.</source>
        <translation>Nada sobe entre {1} e {2}: não há pico a recolher. Veja o cromatograma e mova o intervalo.</translation>
    </message>
    <message>
        <source>The pool is never reached: the cut is at {1}, and the highest value between {2} and {3} is {4}. Lower the cut.</source>
        <translation>O pool nunca é atingido: o corte está em {1}, e o maior valor entre {2} e {3} é {4}. Baixe o corte.</translation>
    </message>
    <message>
        <source>The pool is never closed: at {1} the signal still stands at {2}, above the cut at {3}. Raise the cut, or run for longer.</source>
        <translation>O pool nunca é fechado: em {1} o sinal ainda está em {2}, acima do corte em {3}. Suba o corte, ou prolongue a execução.</translation>
    </message>
    <message>
        <source>The cut goes from {1} to {2}: volumes count from 0 L and the second must be the larger. Mend the two.</source>
        <translation>O corte vai de {1} a {2}: os volumes contam-se a partir de 0 L e o segundo tem de ser o maior. Corrija os dois.</translation>
    </message>
    <message>
        <source>The pool is never closed: the cut ends at {1}, and only {2} flow from {3} to {4}. Lower the cut, or run for longer.</source>
        <translation>O pool nunca é fechado: o corte termina em {1}, e só passam {2} de {3} a {4}. Baixe o corte, ou prolongue a execução.</translation>
    </message>
    <message>
        <source>A purity of {1} cannot be: give a share above 0 % and up to 100 %.</source>
        <translation>Uma pureza de {1} não é possível: dê uma fração acima de 0 % e até 100 %.</translation>
    </message>
    <message>
        <source>No cut is {1} pure: the purest instant between {2} and {3} holds {4}. Ask for less, or separate better.</source>
        <translation>Nenhum corte tem pureza {1}: o instante mais puro entre {2} e {3} tem {4}. Peça menos, ou separe melhor.</translation>
    </message>
    <message>
        <source>After {1} cycles the states still change by {2} of their usual size: this is no cyclic steady state. Give the period of all that repeats, or run with a coarser tolerance.</source>
        <translation>Após {1} ciclos os estados ainda mudam {2} da sua grandeza habitual: não é um estado estacionário cíclico. Dê o período de tudo o que se repete, ou execute com uma tolerância mais larga.</translation>
    </message>
    <message>
        <source>This phase never began. Look at what it waits for, or let the run last longer.</source>
        <translation>Esta fase nunca começou. Verifique por que espera, ou prolongue a execução.</translation>
    </message>
    <message>
        <source>The run has no end. Give the recipe a duration, or say until when to run.</source>
        <translation>A execução não tem fim. Dê à receita uma duração, ou indique até quando executar.</translation>
    </message>
    <message>
        <source>The accounts of this run do not close; do not rely on it. Run it with a finer tolerance, and look at the unit with the largest balance error.</source>
        <translation>Os balanços desta execução não fecham; não confie nela. Execute-a com uma tolerância mais fina e verifique o equipamento com o maior erro de balanço.</translation>
    </message>
    <message>
        <source>The snapshot belongs to another plant. Take one from this run.</source>
        <translation>O instantâneo pertence a outra planta. Use um desta execução.</translation>
    </message>
    <message>
        <source>The vessel is full at {1} h. Choose a larger vessel, or fill it less; what enters later stands above its volume.</source>
        <translation>O recipiente está cheio às {1} h. Escolha um recipiente maior, ou encha-o menos; o que entra depois excede o seu volume.</translation>
    </message>
    <message>
        <source>The recipe does not come to rest at {1} h: phases start and end there without time passing. Give them a duration.</source>
        <translation>A receita não estabiliza às {1} h: aí, fases começam e terminam sem que passe tempo. Dê-lhes uma duração.</translation>
    </message>
    <message>
        <source>Entry {1} of the audit trail is not as it was written: it was changed or inserted afterwards. Compare it with a backup of the file.</source>
        <translation>A entrada {1} da trilha de auditoria não está como foi escrita: foi alterada ou inserida depois. Compare-a com uma cópia de segurança do ficheiro.</translation>
    </message>
    <message>
        <source>Entry {1} of the audit trail was written as entry {2}: the order was changed afterwards. Compare it with a backup of the file.</source>
        <translation>A entrada {1} da trilha de auditoria foi escrita como entrada {2}: a ordem foi alterada depois. Compare-a com uma cópia de segurança do ficheiro.</translation>
    </message>
    <message>
        <source>Entry {1} of the audit trail is missing: it was removed afterwards. Compare it with a backup of the file.</source>
        <translation>Falta a entrada {1} da trilha de auditoria: foi removida depois. Compare-a com uma cópia de segurança do ficheiro.</translation>
    </message>
    <message>
        <source>The end of the audit trail is missing from entry {1} on: it was removed afterwards. Compare it with a backup of the file.</source>
        <translation>Falta o fim da trilha de auditoria a partir da entrada {1}: foi removido depois. Compare-a com uma cópia de segurança do ficheiro.</translation>
    </message>
    <message>
        <source>Stopped before the audit trail was read to its end.</source>
        <translation>Interrompido antes de a trilha de auditoria ser lida até ao fim.</translation>
    </message>
    <message>
        <source>This database is not a Titer project. Choose a file that Titer saved (.titer).</source>
        <translation>Esta base de dados não é um projeto Titer. Escolha um ficheiro guardado pelo Titer (.titer).</translation>
    </message>
    <message>
        <source>This project has the format of an older Titer, whose audit trail carries no hashes. Open it once for writing, which brings it to the present format.</source>
        <translation>Este projeto tem o formato de um Titer mais antigo, cuja trilha de auditoria não contém hashes. Abra-o uma vez para escrita, o que o converte para o formato atual.</translation>
    </message>
    <message>
        <source>A newer Titer wrote this project, so it is open for reading only. Install the newer Titer to change it.</source>
        <translation>Um Titer mais recente escreveu este projeto, por isso está aberto só para leitura. Instale o Titer mais recente para o alterar.</translation>
    </message>
    <message>
        <source>The file could not be made ({1}). See that you may write in its folder.</source>
        <translation>Não foi possível criar o ficheiro ({1}). Verifique se tem permissão para escrever na sua pasta.</translation>
    </message>
    <message>
        <source>The backup could not be written there ({1}). See that you may write in that folder and that the disk has room.</source>
        <translation>Não foi possível escrever aí a cópia de segurança ({1}). Verifique se tem permissão para escrever nessa pasta e se o disco tem espaço.</translation>
    </message>
    <message>
        <source>The backup was stopped; nothing that was there has changed.</source>
        <translation>A cópia de segurança foi interrompida; nada do que existia mudou.</translation>
    </message>
    <message>
        <source>This backup is not whole: {1} Take an older backup, and make a new one.</source>
        <translation>Esta cópia de segurança não está completa: {1} Use uma mais antiga, e faça uma nova.</translation>
    </message>
    <message>
        <source>The folder holds something else than a backup of this project; choose an empty one.</source>
        <translation>A pasta contém outra coisa que não uma cópia de segurança deste projeto; escolha uma vazia.</translation>
    </message>
    <message>
        <source>{1} has it open (process {2}). Close it there, then restore again.</source>
        <translation>{1} tem-no aberto (processo {2}). Feche-o lá e restaure de novo.</translation>
    </message>
    <message>
        <source>The store knows no such tag; record it once, or choose another one.</source>
        <translation>O histórico não conhece essa tag; grave-a uma vez, ou escolha outra.</translation>
    </message>
    <message>
        <source>“{1}” has no texts; give a limit instead.</source>
        <translation>“{1}” não tem textos; dê antes um limite.</translation>
    </message>
    <message>
        <source>“{1}” has no numbers that a limit could be compared with; choose another tag.</source>
        <translation>“{1}” não tem números com que comparar um limite; escolha outra tag.</translation>
    </message>
    <message>
        <source>The intervals of a condition need a name; give one.</source>
        <translation>Os intervalos de uma condição precisam de um nome; dê um.</translation>
    </message>
    <message>
        <source>Limit and deadband are numbers, and neither deadband nor delay is below 0; change them.</source>
        <translation>Limite e banda morta são números, e nem a banda morta nem o atraso são inferiores a 0; altere-os.</translation>
    </message>
    <message>
        <source>There is no condition {1}; list tells them.</source>
        <translation>Não há nenhuma condição {1}; list mostra as que existem.</translation>
    </message>
    <message>
        <source>The export was stopped; what was written is incomplete.</source>
        <translation>A exportação foi interrompida; o que foi escrito está incompleto.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>A leitura foi interrompida.</translation>
    </message>
    <message>
        <source>A sample lies more than 36,000 years from 1970. See how the source writes its times.</source>
        <translation>Uma amostra dista mais de 36 000 anos de 1970. Verifique como a fonte escreve os seus tempos.</translation>
    </message>
    <message>
        <source>The log of the recorded data has grown to {1} MB, since another program reads them without a pause. End that program.</source>
        <translation>O registo dos dados gravados cresceu para {1} MB, porque outro programa os lê sem pausa. Termine esse programa.</translation>
    </message>
    <message>
        <source>You may not write in the folder of the recorded data. Ask its owner for access, or record into a copy of the project.</source>
        <translation>Não tem permissão para escrever na pasta dos dados gravados. Peça acesso ao proprietário, ou grave numa cópia do projeto.</translation>
    </message>
    <message>
        <source>Another program is recording into this folder. Stop it there first.</source>
        <translation>Outro programa está a gravar nesta pasta. Pare-o lá primeiro.</translation>
    </message>
    <message>
        <source>{1} is recording into this folder on {2} (process {3}). Stop it there first.</source>
        <translation>{1} está a gravar nesta pasta em {2} (processo {3}). Pare-o lá primeiro.</translation>
    </message>
    <message>
        <source>This file of recorded data is damaged. What is left of it can be read, and recording goes on in a new file.</source>
        <translation>Este ficheiro de dados gravados está danificado. O que resta dele pode ser lido, e a gravação continua num ficheiro novo.</translation>
    </message>
    <message>
        <source>The folder for recorded data could not be made ({1}). See that you may write there and that the disk has room.</source>
        <translation>Não foi possível criar a pasta para dados gravados ({1}). Verifique se tem permissão para escrever aí e se o disco tem espaço.</translation>
    </message>
    <message>
        <source>The end of this file of recorded data is missing. What is left of it can be read, and recording goes on in a new file.</source>
        <translation>Falta o fim deste ficheiro de dados gravados. O que resta dele pode ser lido, e a gravação continua num ficheiro novo.</translation>
    </message>
    <message>
        <source>There is no tag with the number {1}.</source>
        <translation>Não há nenhuma tag com o número {1}.</translation>
    </message>
    <message>
        <source>The index of the recorded data is damaged and could not be put aside ({1}). Move the file away; it is then made anew.</source>
        <translation>O índice dos dados gravados está danificado e não pôde ser posto de lado ({1}). Mova o ficheiro para outro lugar; o índice é então recriado.</translation>
    </message>
    <message>
        <source>Intervals, conditions, retention rules and gaps stood in the index alone and are lost. Enter anew what is needed, or put the index of a backup in its place.</source>
        <translation>Intervalos, condições, regras de retenção e lacunas estavam só no índice e perderam-se. Introduza de novo o que for preciso, ou ponha no seu lugar o índice de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Intervals, conditions, retention rules and gaps stood in the index alone. The backup of {1} has {2} intervals, {3} conditions, {4} rules and {5} gaps: stop recording and put {6} in the place of the index to have them back.</source>
        <translation>Intervalos, condições, regras de retenção e lacunas estavam só no índice. A cópia de segurança de {1} tem {2} intervalos, {3} condições, {4} regras e {5} lacunas: pare a gravação e ponha {6} no lugar do índice para os recuperar.</translation>
    </message>
    <message>
        <source>The index of the recorded data was damaged and is made anew from {1} files. It was put aside as {2}.</source>
        <translation>O índice dos dados gravados estava danificado e foi recriado a partir de {1} ficheiros. Foi posto de lado como {2}.</translation>
    </message>
    <message>
        <source>The index of the recorded data did not name {1} of the files beside it; they were added to it.</source>
        <translation>O índice dos dados gravados não mencionava {1} dos ficheiros junto a ele; foram-lhe acrescentados.</translation>
    </message>
    <message>
        <source>The index of the recorded data was missing and was made anew from {1} files.</source>
        <translation>Faltava o índice dos dados gravados e foi recriado a partir de {1} ficheiros.</translation>
    </message>
    <message>
        <source>This is no index of recorded data. Choose the folder that Titer keeps beside a project (.history).</source>
        <translation>Isto não é um índice de dados gravados. Escolha a pasta que o Titer mantém junto a um projeto (.history).</translation>
    </message>
    <message>
        <source>These data were recorded by a newer Titer. Update this one to read them.</source>
        <translation>Estes dados foram gravados por um Titer mais recente. Atualize este para os ler.</translation>
    </message>
    <message>
        <source>There are no recorded data here. Choose the folder that Titer keeps beside a project (.history).</source>
        <translation>Não há dados gravados aqui. Escolha a pasta que o Titer mantém junto a um projeto (.history).</translation>
    </message>
    <message>
        <source>The statistics of samples between {1} and {2} are damaged and were computed anew from the samples. Take the file from a backup.</source>
        <translation>As estatísticas das amostras entre {1} e {2} estão danificadas e foram recalculadas a partir das amostras. Recupere o ficheiro de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Samples from {1} on are damaged and could not be read. Take the file from a backup.</source>
        <translation>As amostras a partir de {1} estão danificadas e não puderam ser lidas. Recupere o ficheiro de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>{1} samples between {2} and {3} are damaged and could not be read. Take the file from a backup.</source>
        <translation>{1} amostras entre {2} e {3} estão danificadas e não puderam ser lidas. Recupere o ficheiro de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Samples between {1} and {2} are damaged and could not be read. Take the file from a backup.</source>
        <translation>As amostras entre {1} e {2} estão danificadas e não puderam ser lidas. Recupere o ficheiro de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>{1} texts or arrays are damaged and could not be read. Take the files from a backup.</source>
        <translation>{1} textos ou matrizes estão danificados e não puderam ser lidos. Recupere os ficheiros de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The file is damaged ({1}). Take it from a backup.</source>
        <translation>O ficheiro está danificado ({1}). Recupere-o de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The end of the file is missing. Take it from a backup.</source>
        <translation>Falta o fim do ficheiro. Recupere-o de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>{1} chunks of samples have lost their headers. Take the file from a backup.</source>
        <translation>{1} blocos de amostras perderam o cabeçalho. Recupere o ficheiro de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>{1} samples of tag {2} between {3} and {4} are damaged. Take the file from a backup.</source>
        <translation>{1} amostras da tag {2} entre {3} e {4} estão danificadas. Recupere o ficheiro de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The statistics of tag {1} between {2} and {3} are not those of its samples. Take the file from a backup.</source>
        <translation>As estatísticas da tag {1} entre {2} e {3} não são as das suas amostras. Recupere o ficheiro de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Of {1} samples of tag {2} between {3} and {4} there are {5}. Take the file from a backup.</source>
        <translation>De {1} amostras da tag {2} entre {3} e {4} há {5}. Recupere o ficheiro de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>{1} records are damaged. Take the file from a backup.</source>
        <translation>{1} registos estão danificados. Recupere o ficheiro de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>This file of recorded data is missing. Take it from a backup.</source>
        <translation>Falta este ficheiro de dados gravados. Recupere-o de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The file is no workbook and has no sheet “{1}”.</source>
        <translation>O ficheiro não é um livro e não tem nenhuma folha “{1}”.</translation>
    </message>
    <message>
        <source>The sheet “{1}” is read; the workbook has {2}.</source>
        <translation>É lida a folha “{1}”; o livro tem {2}.</translation>
    </message>
    <message>
        <source>“{1}” would end before it begins ({2}); give a later end.</source>
        <translation>“{1}” terminaria antes de começar ({2}); dê um fim posterior.</translation>
    </message>
    <message>
        <source>“{1}” does not lie within the interval that it is to be a part of; change its times.</source>
        <translation>“{1}” não fica dentro do intervalo de que deve fazer parte; altere os seus tempos.</translation>
    </message>
    <message>
        <source>No interval {1} is open that began before {2}.</source>
        <translation>Não está aberto nenhum intervalo {1} que tenha começado antes de {2}.</translation>
    </message>
    <message>
        <source>This file of recorded data is damaged: its beginning is not that of a segment. Take it from a backup.</source>
        <translation>Este ficheiro de dados gravados está danificado: o seu início não é o de um segmento. Recupere-o de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The project no longer holds this entry. It may have been removed in the meantime.</source>
        <translation>O projeto já não contém esta entrada. Pode ter sido removida entretanto.</translation>
    </message>
    <message>
        <source>The project is closed. Open it again.</source>
        <translation>O projeto está fechado. Abra-o de novo.</translation>
    </message>
    <message>
        <source>The project is open for reading only. Save a copy to change it.</source>
        <translation>O projeto está aberto só para leitura. Guarde uma cópia para o alterar.</translation>
    </message>
    <message>
        <source>The stored run is damaged: its columns differ in length. Run the plant again.</source>
        <translation>A execução guardada está danificada: as suas colunas têm comprimentos diferentes. Execute a planta de novo.</translation>
    </message>
    <message>
        <source>Another program has this project open, so it is open here for reading only. Close it there, or save a copy to work on.</source>
        <translation>Outro programa tem este projeto aberto, por isso aqui está aberto só para leitura. Feche-o lá, ou guarde uma cópia para trabalhar nela.</translation>
    </message>
    <message>
        <source>{1} has this project open on {2} (process {3}), so it is open here for reading only. Close it there, or save a copy to work on.</source>
        <translation>{1} tem este projeto aberto em {2} (processo {3}), por isso aqui está aberto só para leitura. Feche-o lá, ou guarde uma cópia para trabalhar nela.</translation>
    </message>
    <message>
        <source>There is no such file. See whether it was moved or renamed.</source>
        <translation>Esse ficheiro não existe. Veja se foi movido ou renomeado.</translation>
    </message>
    <message>
        <source>This is no file. Choose a project file (.titer).</source>
        <translation>Isto não é um ficheiro. Escolha um ficheiro de projeto (.titer).</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner for access.</source>
        <translation>Não tem permissão para ler este ficheiro. Peça acesso ao proprietário.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes), so it holds no project. Take a saved copy or a backup of it.</source>
        <translation>O ficheiro está vazio (0 bytes), portanto não contém nenhum projeto. Use uma cópia guardada ou uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The project file is damaged ({1}). Take a saved copy or a backup of it.</source>
        <translation>O ficheiro de projeto está danificado ({1}). Use uma cópia guardada ou uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The end of the project file is missing. Take a saved copy or a backup of it.</source>
        <translation>Falta o fim do ficheiro de projeto. Use uma cópia guardada ou uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The project file holds no plant. Take a saved copy or a backup of it.</source>
        <translation>O ficheiro de projeto não contém nenhuma planta. Use uma cópia guardada ou uma cópia de segurança.</translation>
    </message>
    <message>
        <source>You may not write this file, so it is open for reading only. Save a copy in a folder of your own to change it.</source>
        <translation>Não tem permissão para escrever este ficheiro, por isso está aberto só para leitura. Guarde uma cópia numa pasta sua para o alterar.</translation>
    </message>
    <message>
        <source>You may not write in the folder of this file, so it is open for reading only. Save a copy in a folder of your own to change it.</source>
        <translation>Não tem permissão para escrever na pasta deste ficheiro, por isso está aberto só para leitura. Guarde uma cópia numa pasta sua para o alterar.</translation>
    </message>
    <message>
        <source>The project was brought to the format of this Titer. As it was, it is kept in {1}.</source>
        <translation>O projeto foi convertido para o formato deste Titer. A versão anterior mantém-se em {1}.</translation>
    </message>
    <message>
        <source>There is a file of this name. Choose another name, or let it be replaced.</source>
        <translation>Já existe um ficheiro com este nome. Escolha outro nome, ou permita que seja substituído.</translation>
    </message>
    <message>
        <source>{1} has the project of this name open on {2}. Close it there, or choose another name.</source>
        <translation>{1} tem o projeto com este nome aberto em {2}. Feche-o lá, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>You may not write in this folder. Choose another one.</source>
        <translation>Não tem permissão para escrever nesta pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>This is the project that is open; it is saved already. Choose another name for the copy.</source>
        <translation>Este é o projeto que está aberto; já está guardado. Escolha outro nome para a cópia.</translation>
    </message>
    <message>
        <source>“{1}” is no id; give one that is not empty and holds no slash.</source>
        <translation>“{1}” não é um id; dê um que não esteja vazio nem contenha barras.</translation>
    </message>
    <message>
        <source>The id “{1}” stands twice; give one of them another.</source>
        <translation>O id “{1}” aparece duas vezes; dê outro a um deles.</translation>
    </message>
    <message>
        <source>The file could not be written to the disk. See that the disk is connected and has space left.</source>
        <translation>Não foi possível escrever o ficheiro no disco. Verifique se o disco está ligado e tem espaço livre.</translation>
    </message>
    <message>
        <source>The file could not be put in place ({1}). Choose another folder.</source>
        <translation>Não foi possível pôr o ficheiro no seu lugar ({1}). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>A source has the id “{1}”; give it one that is not empty and holds no slash.</source>
        <translation>Uma fonte tem o id “{1}”; dê-lhe um que não esteja vazio nem contenha barras.</translation>
    </message>
    <message>
        <source>Two sources have the id “{1}”; give one of them another.</source>
        <translation>Duas fontes têm o id “{1}”; dê outro a uma delas.</translation>
    </message>
    <message>
        <source>The settings of the source “{1}” are damaged. Take a saved copy or a backup of the project.</source>
        <translation>As configurações da fonte “{1}” estão danificadas. Use uma cópia guardada ou uma cópia de segurança do projeto.</translation>
    </message>
    <message>
        <source>The disk is full, so the project could not be written. Free some space, or save a copy on another disk.</source>
        <translation>O disco está cheio, por isso não foi possível escrever o projeto. Liberte espaço, ou guarde uma cópia noutro disco.</translation>
    </message>
    <message>
        <source>This is not a Titer project: the file is no database. Choose a file that Titer saved (.titer), or import a plant file (.plant.json).</source>
        <translation>Isto não é um projeto Titer: o ficheiro não é uma base de dados. Escolha um ficheiro guardado pelo Titer (.titer), ou importe um ficheiro de planta (.plant.json).</translation>
    </message>
    <message>
        <source>Another program is writing this file and does not let go of it. Close it there, then try again.</source>
        <translation>Outro programa está a escrever este ficheiro e não o liberta. Feche-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>The file may not be written. Save a copy in a folder of your own.</source>
        <translation>Não é permitido escrever o ficheiro. Guarde uma cópia numa pasta sua.</translation>
    </message>
    <message>
        <source>The file could not be opened. See that the folder exists and that you may write in it.</source>
        <translation>Não foi possível abrir o ficheiro. Verifique se a pasta existe e se tem permissão para escrever nela.</translation>
    </message>
    <message>
        <source>The disk reported a fault ({1}). See that it is connected and has space left, then save a copy on another disk.</source>
        <translation>O disco comunicou uma falha ({1}). Verifique se está ligado e tem espaço livre, e guarde uma cópia noutro disco.</translation>
    </message>
    <message>
        <source>A value of the project is larger than 1 GB. Store fewer output times.</source>
        <translation>Um valor do projeto é maior do que 1 GB. Guarde menos tempos de saída.</translation>
    </message>
    <message>
        <source>There is not enough memory for the project. Close other programs, then try again.</source>
        <translation>Não há memória suficiente para o projeto. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The project file could not be read or written ({1}). Take a saved copy or a backup of it.</source>
        <translation>Não foi possível ler ou escrever o ficheiro de projeto ({1}). Use uma cópia guardada ou uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The disk is full, so the recorded data could not be written. Free some space.</source>
        <translation>O disco está cheio, por isso não foi possível escrever os dados gravados. Liberte espaço.</translation>
    </message>
    <message>
        <source>The index of the recorded data is damaged ({1}). It is made anew from the files beside it when recording begins next, or by an import.</source>
        <translation>O índice dos dados gravados está danificado ({1}). É recriado a partir dos ficheiros junto a ele quando a próxima gravação começar, ou por uma importação.</translation>
    </message>
    <message>
        <source>This file of recorded data is damaged ({1}). Take it from a backup.</source>
        <translation>Este ficheiro de dados gravados está danificado ({1}). Recupere-o de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The recorded data may not be written. Ask the owner of their folder for access.</source>
        <translation>Não é permitido escrever os dados gravados. Peça acesso ao proprietário da sua pasta.</translation>
    </message>
    <message>
        <source>The disk reported a fault ({1}). See that it is connected and has space left.</source>
        <translation>O disco comunicou uma falha ({1}). Verifique se está ligado e tem espaço livre.</translation>
    </message>
    <message>
        <source>There is not enough memory for the recorded data. Close other programs, then try again.</source>
        <translation>Não há memória suficiente para os dados gravados. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The recorded data could not be read or written ({1}). Verify them; take what is damaged from a backup.</source>
        <translation>Não foi possível ler ou escrever os dados gravados ({1}). Verifique-os; recupere o que estiver danificado de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>There is no column “{1}”; did you mean “{2}”?</source>
        <translation>Não há nenhuma coluna “{1}”; queria dizer “{2}”?</translation>
    </message>
    <message>
        <source>There is no column “{1}”; there are {2}.</source>
        <translation>Não há nenhuma coluna “{1}”; há {2}.</translation>
    </message>
    <message>
        <source>Name the column of the response.</source>
        <translation>Indique a coluna da resposta.</translation>
    </message>
    <message>
        <source>“{1}” stands in the formula and is a random group as well. Take it out of one of them.</source>
        <translation>“{1}” figura na fórmula e é também um grupo aleatório. Retire-o de um dos dois.</translation>
    </message>
    <message>
        <source>“{1}” stands in the formula and is to be ignored as well. Take it out of one of them.</source>
        <translation>“{1}” figura na fórmula e deve também ser ignorado. Retire-o de um dos dois.</translation>
    </message>
    <message>
        <source>“{1}” is no model. Write linear, interaction, quadratic, or a formula such as y ~ A + B + A:B + I(A^2).</source>
        <translation>“{1}” não é um modelo. Escreva linear, interaction, quadratic, ou uma fórmula como y ~ A + B + A:B + I(A^2).</translation>
    </message>
    <message>
        <source>The formula is for “{1}”, and the response is “{2}”. Name one of them in both.</source>
        <translation>A fórmula é para “{1}”, e a resposta é “{2}”. Indique a mesma em ambas.</translation>
    </message>
    <message>
        <source>No model was named; the runs can tell “{1}”: {2}.</source>
        <translation>Não foi indicado nenhum modelo; os ensaios permitem distinguir “{1}”: {2}.</translation>
    </message>
    <message>
        <source>The table has no well that can be used. Fill in its rows.</source>
        <translation>A tabela não tem nenhum poço utilizável. Preencha as suas linhas.</translation>
    </message>
    <message>
        <source>This column is left out.</source>
        <translation>Esta coluna é omitida.</translation>
    </message>
    <message>
        <source>“{1}” is no number. Write one, or leave the cell empty.</source>
        <translation>“{1}” não é um número. Escreva um, ou deixe a célula vazia.</translation>
    </message>
    <message>
        <source>The column states no unit: write it as “{1} [{2}]”.</source>
        <translation>A coluna não indica unidade: escreva-a como “{1} [{2}]”.</translation>
    </message>
    <message>
        <source>“{1}” is no unit of this quantity: write it as “{2} [{3}]”.</source>
        <translation>“{1}” não é uma unidade desta grandeza: escreva-a como “{2} [{3}]”.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the id of a component: use letters, digits, _ and -, such as “c0.mab [g/L]”.</source>
        <translation>“{1}” não pode ser o id de um componente: use letras, algarismos, _ e -, como “c0.mab [g/L]”.</translation>
    </message>
    <message>
        <source>“{1}” is no unit of a concentration: write it as “{2} [{3}]”.</source>
        <translation>“{1}” não é uma unidade de concentração: escreva-a como “{2} [{3}]”.</translation>
    </message>
    <message>
        <source>“{1}” stands in {2} elsewhere and in {3} here, which its molar mass would convert: give it, or use one kind of unit.</source>
        <translation>“{1}” está em {2} noutro lugar e em {3} aqui, o que a sua massa molar converteria: dê-a, ou use um só tipo de unidade.</translation>
    </message>
    <message>
        <source>No column tells what was measured in the end. Name it “c [g/L]” (in the liquid) or “q [g/L]” (bound per volume of resin); the table has these: {1}.</source>
        <translation>Nenhuma coluna indica o que foi medido no fim. Chame-lhe “c [g/L]” (no líquido) ou “q [g/L]” (ligado por volume de resina); a tabela tem estas: {1}.</translation>
    </message>
    <message>
        <source>The phase ratio goes before the volumes.</source>
        <translation>A razão de fases prevalece sobre os volumes.</translation>
    </message>
    <message>
        <source>“{1}” cannot be balanced in a well: there is no {2}. Add the columns “liquid_volume [uL]” and “resin_volume [uL]” or “phase_ratio”, or give both c and q.</source>
        <translation>“{1}” não pode ser balanceado num poço: não há {2}. Adicione as colunas “liquid_volume [uL]” e “resin_volume [uL]” ou “phase_ratio”, ou dê c e q.</translation>
    </message>
    <message>
        <source>“{1}” has no concentration before it met the resin. Add a column “c0 [g/L]”, or leave the volumes out and give both c and q.</source>
        <translation>“{1}” não tem concentração antes do contacto com a resina. Adicione uma coluna “c0 [g/L]”, ou omita os volumes e dê c e q.</translation>
    </message>
    <message>
        <source>Where c is measured, q follows from the balance of the well and is left out.</source>
        <translation>Onde c é medido, q resulta do balanço do poço e é omitido.</translation>
    </message>
    <message>
        <source>{1} {2} is no volume that a well can have. Give one above 0.</source>
        <translation>{1} {2} não é um volume que um poço possa ter. Dê um acima de 0.</translation>
    </message>
    <message>
        <source>A concentration cannot be {1} {2}. Write 0 where it lies below what can be measured, or leave the cell empty.</source>
        <translation>Uma concentração não pode ser {1} {2}. Escreva 0 quando está abaixo do que se pode medir, ou deixe a célula vazia.</translation>
    </message>
    <message>
        <source>A pH of {1} is outside of 0 to 14.</source>
        <translation>Um pH de {1} está fora de 0 a 14.</translation>
    </message>
    <message>
        <source>This well is left out: it has no {1}.</source>
        <translation>Este poço é omitido: não tem {1}.</translation>
    </message>
    <message>
        <source>More {1} is left ({2}) than there was ({3}): see whether columns or units are mixed up.</source>
        <translation>Resta mais {1} ({2}) do que havia ({3}): veja se há colunas ou unidades trocadas.</translation>
    </message>
    <message>
        <source>{1} runs are too few to choose a power for a model of {2} coefficients. Leave out terms or add runs.</source>
        <translation>{1} ensaios são poucos para escolher um expoente para um modelo de {2} coeficientes. Omita termos ou adicione ensaios.</translation>
    </message>
    <message>
        <source>Powers need a response above 0, and the smallest value is {1}. Add a constant to the response, or leave out the Box-Cox transformation.</source>
        <translation>As potências precisam de uma resposta acima de 0, e o menor valor é {1}. Some uma constante à resposta, ou omita a transformação de Box-Cox.</translation>
    </message>
    <message>
        <source>The model fits every run exactly, so no power of the response fits better. Leave out the Box-Cox transformation.</source>
        <translation>O modelo ajusta exatamente todos os ensaios, por isso nenhuma potência da resposta ajusta melhor. Omita a transformação de Box-Cox.</translation>
    </message>
    <message>
        <source>There is no specification to meet. State the limits of at least one response.</source>
        <translation>Não há nenhuma especificação a cumprir. Indique os limites de pelo menos uma resposta.</translation>
    </message>
    <message>
        <source>“{1}” has two specifications. State both of its limits in one.</source>
        <translation>“{1}” tem duas especificações. Indique ambos os limites numa só.</translation>
    </message>
    <message>
        <source>The specification of “{1}” has no limit. State at least one.</source>
        <translation>A especificação de “{1}” não tem limite. Indique pelo menos um.</translation>
    </message>
    <message>
        <source>The lower limit of “{1}”, {2}, is not below its upper limit, {3}. Exchange or correct them.</source>
        <translation>O limite inferior de “{1}”, {2}, não está abaixo do limite superior, {3}. Troque-os ou corrija-os.</translation>
    </message>
    <message>
        <source>The model of “{1}” has no degrees of freedom left to judge its error by. Add runs, or choose a smaller model.</source>
        <translation>O modelo de “{1}” não tem graus de liberdade restantes para avaliar o seu erro. Adicione ensaios, ou escolha um modelo menor.</translation>
    </message>
    <message>
        <source>{1} draws cannot be made. Choose from 100 to {2}.</source>
        <translation>Não é possível fazer {1} sorteios. Escolha de 100 a {2}.</translation>
    </message>
    <message>
        <source>The scatter of “{1}” is no standard deviation. State 0 or a positive number in the unit of the factor.</source>
        <translation>A dispersão de “{1}” não é um desvio padrão. Indique 0 ou um número positivo na unidade do fator.</translation>
    </message>
    <message>
        <source>“{1}” is categorical and cannot scatter. Leave its scatter out.</source>
        <translation>“{1}” é categórico e não pode ter dispersão. Omita a sua dispersão.</translation>
    </message>
    <message>
        <source>The bounds and constraints leave no room for blends that add up to 1. Widen them.</source>
        <translation>Os limites e as restrições não deixam espaço para misturas que somem 1. Alargue-os.</translation>
    </message>
    <message>
        <source>There are {1} bounds and constraints, and at most {2} are taken. Leave some out.</source>
        <translation>Há {1} limites e restrições, e são aceites no máximo {2}. Omita alguns.</translation>
    </message>
    <message>
        <source>The region of blends has more than {1} corners. Leave components or constraints out, or use the kind d_optimal.</source>
        <translation>A região das misturas tem mais de {1} vértices. Omita componentes ou restrições, ou use o tipo d_optimal.</translation>
    </message>
    <message>
        <source>The region of blends has more than {1} faces. Lower the degree, or use the kind d_optimal.</source>
        <translation>A região das misturas tem mais de {1} faces. Reduza o grau, ou use o tipo d_optimal.</translation>
    </message>
    <message>
        <source>A Box-Behnken design of {1} factors has no orthogonal blocks. Leave them out, or ask for ccd.</source>
        <translation>Um delineamento de Box-Behnken de {1} fatores não tem blocos ortogonais. Omita-os, ou peça ccd.</translation>
    </message>
    <message>
        <source>A Box-Behnken design of {1} factors has {2} orthogonal blocks, not {3}. Ask for {2} or none.</source>
        <translation>Um delineamento de Box-Behnken de {1} fatores tem {2} blocos ortogonais, não {3}. Peça {2} ou nenhum.</translation>
    </message>
    <message>
        <source>A Box-Behnken design has 3 to 7 factors, and there are {1}. Ask for ccd or d_optimal.</source>
        <translation>Um delineamento de Box-Behnken tem 3 a 7 fatores, e há {1}. Peça ccd ou d_optimal.</translation>
    </message>
    <message>
        <source>The design “{1}” is not balanced, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>O delineamento “{1}” não está equilibrado, por isso não é escrito. É uma falha do Titer; comunique-a, por favor.</translation>
    </message>
    <message>
        <source>Three levels without corners, for a quadratic model of 3 to 7 factors</source>
        <translation>Três níveis sem vértices, para um modelo quadrático de 3 a 7 fatores</translation>
    </message>
    <message>
        <source>A face-centred design has alpha 1, not “{1}”. Leave out one of the two.</source>
        <translation>Um delineamento de faces centradas tem alfa 1, não “{1}”. Omita um dos dois.</translation>
    </message>
    <message>
        <source>Alpha for orthogonal blocks needs blocks. Ask for 2 blocks or more.</source>
        <translation>Alfa para blocos ortogonais precisa de blocos. Peça 2 blocos ou mais.</translation>
    </message>
    <message>
        <source>“{1}” is no distance of axial points. Write rotatable, orthogonal, blocks, spherical, face, or a number from {2} to {3}.</source>
        <translation>“{1}” não é uma distância dos pontos axiais. Escreva rotatable, orthogonal, blocks, spherical, face, ou um número de {2} a {3}.</translation>
    </message>
    <message>
        <source>A central composite design has 2 to {1} factors, and there are {2}. Ask for d_optimal, or for other factors.</source>
        <translation>Um delineamento composto central tem 2 a {1} fatores, e há {2}. Peça d_optimal, ou outros fatores.</translation>
    </message>
    <message>
        <source>A cube of resolution {1} mixes two-factor interactions. Ask for V or VI.</source>
        <translation>Um cubo de resolução {1} mistura interações de dois fatores. Peça V ou VI.</translation>
    </message>
    <message>
        <source>{1} blocks are not possible: one holds the axial points, and the cube is divided into 1, 2, 4 ... Ask for fewer blocks or a larger cube.</source>
        <translation>{1} blocos não são possíveis: um contém os pontos axiais, e o cubo divide-se em 1, 2, 4 ... Peça menos blocos ou um cubo maior.</translation>
    </message>
    <message>
        <source>{1} blocks would lose the interaction {2}. Ask for fewer blocks or a larger cube.</source>
        <translation>{1} blocos perderiam a interação {2}. Peça menos blocos ou um cubo maior.</translation>
    </message>
    <message>
        <source>The design “{1}” does not keep what its alpha is chosen for, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>O delineamento “{1}” não conserva aquilo para que o seu alfa é escolhido, por isso não é escrito. É uma falha do Titer; comunique-a, por favor.</translation>
    </message>
    <message>
        <source>Alpha {1} ({2})</source>
        <translation>Alfa {1} ({2})</translation>
    </message>
    <message>
        <source>Distance of the axial points from the centre where the cube has 1; inscribed designs are shrunk so that the axial points lie on the bounds.</source>
        <translation>Distância dos pontos axiais ao centro, quando o cubo tem 1; os delineamentos inscritos são encolhidos para que os pontos axiais fiquem nos limites.</translation>
    </message>
    <message>
        <source>Squares are orthogonal to each other</source>
        <translation>Os quadrados são ortogonais entre si</translation>
    </message>
    <message>
        <source>Squares are correlated with each other</source>
        <translation>Os quadrados estão correlacionados entre si</translation>
    </message>
    <message>
        <source>Orthogonal: the squares of the factors, less their means, have products that sum to 0.</source>
        <translation>Ortogonal: os quadrados dos fatores, menos as suas médias, têm produtos que somam 0.</translation>
    </message>
    <message>
        <source>Axial points of “{1}” lie at {2} and {3}, outside its bounds. The form inscribed stays within.</source>
        <translation>Os pontos axiais de “{1}” ficam em {2} e {3}, fora dos seus limites. A forma inscribed fica dentro deles.</translation>
    </message>
    <message>
        <source>The cube of the design “{1}” mixes interactions, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>O cubo do delineamento “{1}” mistura interações, por isso não é escrito. É uma falha do Titer; comunique-a, por favor.</translation>
    </message>
    <message>
        <source>Central composite: cube, axial and centre points, for a quadratic model</source>
        <translation>Composto central: cubo, pontos axiais e centrais, para um modelo quadrático</translation>
    </message>
    <message>
        <source>The constraint “{1}” cannot be read. Write sums of factors with numbers before them around &lt;= or &gt;=, such as 2*A + B &lt;= 3.</source>
        <translation>A restrição “{1}” não é legível. Escreva somas de fatores precedidos de números em torno de &lt;= ou &gt;=, como 2*A + B &lt;= 3.</translation>
    </message>
    <message>
        <source>The factor “{1}” has levels and no numbers, so it cannot stand in the constraint “{2}”. Leave it out.</source>
        <translation>O fator “{1}” tem níveis e não números, por isso não pode figurar na restrição “{2}”. Omita-o.</translation>
    </message>
    <message>
        <source>The constraint “{1}” names “{2}”, which is no factor. The factors are {3}.</source>
        <translation>A restrição “{1}” menciona “{2}”, que não é um fator. Os fatores são {3}.</translation>
    </message>
    <message>
        <source>The constraint “{1}” has no &lt;= or &gt;=. Write sums of factors with numbers before them around one of them, such as 2*A + B &lt;= 3.</source>
        <translation>A restrição “{1}” não tem &lt;= ou &gt;=. Escreva somas de fatores precedidos de números em torno de um deles, como 2*A + B &lt;= 3.</translation>
    </message>
    <message>
        <source>The constraint “{1}” limits no factor. Name one or more of them.</source>
        <translation>A restrição “{1}” não limita nenhum fator. Indique um ou mais.</translation>
    </message>
    <message>
        <source>The most precise coefficients of a given model for a number of runs, also with constraints</source>
        <translation>Os coeficientes mais precisos de um modelo dado para um número de ensaios, também com restrições</translation>
    </message>
    <message>
        <source>A share of a mixture cannot be screened this way. Use the kind mixture.</source>
        <translation>Uma proporção de uma mistura não pode ser rastreada desta forma. Use o tipo mixture.</translation>
    </message>
    <message>
        <source>Definitive screening takes categorical factors of two levels, and this one has {1}. Keep two, or use the kind d_optimal.</source>
        <translation>O rastreio definitivo aceita fatores categóricos de dois níveis, e este tem {1}. Mantenha dois, ou use o tipo d_optimal.</translation>
    </message>
    <message>
        <source>Definitive screening needs 4 factors or more, and there are {1}. Use the kind full or ccd.</source>
        <translation>O rastreio definitivo precisa de 4 fatores ou mais, e há {1}. Use o tipo full ou ccd.</translation>
    </message>
    <message>
        <source>Fake factors are counted from 0.</source>
        <translation>Os fatores fictícios contam-se a partir de 0.</translation>
    </message>
    <message>
        <source>Definitive screening is offered up to {1} factors with the fake ones, and these are {2}. Leave some out.</source>
        <translation>O rastreio definitivo é oferecido até {1} fatores incluindo os fictícios, e estes são {2}. Omita alguns.</translation>
    </message>
    <message>
        <source>This design has {1} pairs of mirrored runs, and a pair stays in one block. Ask for 1 to {1} blocks.</source>
        <translation>Este delineamento tem {1} pares de ensaios espelhados, e um par fica num só bloco. Peça 1 a {1} blocos.</translation>
    </message>
    <message>
        <source>Main effects are clear of all two-factor interactions and squares</source>
        <translation>Os efeitos principais estão livres de todas as interações de dois fatores e quadrados</translation>
    </message>
    <message>
        <source>The dot product of each coded main effect with each product of two factors and with each square is 0.</source>
        <translation>O produto escalar de cada efeito principal codificado com cada produto de dois fatores e com cada quadrado é 0.</translation>
    </message>
    <message>
        <source>Main effects are orthogonal to each other</source>
        <translation>Os efeitos principais são ortogonais entre si</translation>
    </message>
    <message>
        <source>Main effects correlate by up to {1}, since two-level factors have no zero</source>
        <translation>Os efeitos principais têm correlação até {1}, pois fatores de dois níveis não têm zero</translation>
    </message>
    <message>
        <source>The largest correlation of two coded main effects.</source>
        <translation>A maior correlação de dois efeitos principais codificados.</translation>
    </message>
    <message>
        <source>Variance of a main effect: {1}</source>
        <translation>Variância de um efeito principal: {1}</translation>
    </message>
    <message>
        <source>The largest of a coded coefficient, in units of the error variance, main effects alone.</source>
        <translation>A maior de um coeficiente codificado, em unidades da variância do erro, só com efeitos principais.</translation>
    </message>
    <message>
        <source>Squares correlate by up to {1}</source>
        <translation>Os quadrados têm correlação até {1}</translation>
    </message>
    <message>
        <source>The largest absolute correlation of two squares.</source>
        <translation>A maior correlação absoluta de dois quadrados.</translation>
    </message>
    <message>
        <source>Two-factor interactions correlate by up to {1}</source>
        <translation>As interações de dois fatores têm correlação até {1}</translation>
    </message>
    <message>
        <source>The largest absolute correlation of two products of two factors.</source>
        <translation>A maior correlação absoluta de dois produtos de dois fatores.</translation>
    </message>
    <message>
        <source>An interaction and a square correlate by up to {1}</source>
        <translation>Uma interação e um quadrado têm correlação até {1}</translation>
    </message>
    <message>
        <source>The largest absolute correlation of a product of two factors and a square.</source>
        <translation>A maior correlação absoluta de um produto de dois fatores e um quadrado.</translation>
    </message>
    <message>
        <source>The screening design did not pass its own check and is not given out. Change the count of factors or of blocks, and report this.</source>
        <translation>O delineamento de rastreio não passou na sua própria verificação e não é fornecido. Altere o número de fatores ou de blocos, e comunique isto.</translation>
    </message>
    <message>
        <source>No conference matrix of order {1} exists, so this design comes from one of order {2}.</source>
        <translation>Não existe matriz de conferência de ordem {1}, por isso este delineamento vem de uma de ordem {2}.</translation>
    </message>
    <message>
        <source>Main effects are orthogonal to blocks</source>
        <translation>Os efeitos principais são ortogonais aos blocos</translation>
    </message>
    <message>
        <source>Each coded main effect sums to 0 within each block.</source>
        <translation>Cada efeito principal codificado soma 0 dentro de cada bloco.</translation>
    </message>
    <message>
        <source>Three levels, main effects clear of interactions and squares; 4 to 30 factors</source>
        <translation>Três níveis, efeitos principais livres de interações e quadrados; 4 a 30 fatores</translation>
    </message>
    <message>
        <source>There is no factor “{1}” to reverse. Name a factor, or all.</source>
        <translation>Não há nenhum fator “{1}” a inverter. Indique um fator, ou all.</translation>
    </message>
    <message>
        <source>A fold-over has two blocks at most, the first runs and the reversed ones. Ask for 2 blocks or none.</source>
        <translation>Um fold-over tem no máximo dois blocos, os primeiros ensaios e os invertidos. Peça 2 blocos ou nenhum.</translation>
    </message>
    <message>
        <source>{1} runs are no power of 2, as fractions have. Ask for {2}, or for the kind plackett_burman, which has multiples of 4.</source>
        <translation>{1} ensaios não são uma potência de 2, como as frações têm. Peça {2}, ou o tipo plackett_burman, que tem múltiplos de 4.</translation>
    </message>
    <message>
        <source>{1} factors have only {2} combinations. Ask for so many runs, with replicates for more.</source>
        <translation>{1} fatores têm apenas {2} combinações. Peça esse número de ensaios, com réplicas para mais.</translation>
    </message>
    <message>
        <source>{1} runs are too few to tell {2} main effects apart. Ask for {3} or more.</source>
        <translation>{1} ensaios são poucos para distinguir {2} efeitos principais. Peça {3} ou mais.</translation>
    </message>
    <message>
        <source>A fraction is chosen by one of three: a resolution (such as IV), a count of runs (such as 16), or generators (such as E=ABCD). Give just one.</source>
        <translation>Uma fração escolhe-se por uma de três coisas: uma resolução (como IV), um número de ensaios (como 16) ou geradores (como E=ABCD). Dê apenas uma.</translation>
    </message>
    <message>
        <source>Fractions of least aberration are known here for {1} factors at most, and there are {2}. Give generators, or ask for plackett_burman or definitive_screening.</source>
        <translation>Aqui conhecem-se frações de aberração mínima para no máximo {1} fatores, e há {2}. Dê geradores, ou peça plackett_burman ou definitive_screening.</translation>
    </message>
    <message>
        <source>The design “{1}” has resolution {2} and not {3}, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>O delineamento “{1}” tem resolução {2} e não {3}, por isso não é escrito. É uma falha do Titer; comunique-a, por favor.</translation>
    </message>
    <message>
        <source>The design “{1}” loses the main effect of “{2}” between blocks, so it is not written. Ask for other blocks.</source>
        <translation>O delineamento “{1}” perde o efeito principal de “{2}” entre blocos, por isso não é escrito. Peça outros blocos.</translation>
    </message>
    <message>
        <source>Each generated factor has in every run (before a fold-over) the product of the signs of the basic factors.</source>
        <translation>Cada fator gerado tem em cada ensaio (antes de um fold-over) o produto dos sinais dos fatores básicos.</translation>
    </message>
    <message>
        <source>No generators: all combinations</source>
        <translation>Sem geradores: todas as combinações</translation>
    </message>
    <message>
        <source>Generators: {1}</source>
        <translation>Geradores: {1}</translation>
    </message>
    <message>
        <source>Two-level fraction by resolution, runs or generators, of minimum aberration</source>
        <translation>Fração de dois níveis por resolução, ensaios ou geradores, de aberração mínima</translation>
    </message>
    <message>
        <source>There is no factor “{1}” to give levels to. Name one of the factors.</source>
        <translation>Não há nenhum fator “{1}” a que dar níveis. Indique um dos fatores.</translation>
    </message>
    <message>
        <source>The factor “{1}” has the levels that it names; leave out their count.</source>
        <translation>O fator “{1}” tem os níveis que enumera; omita o seu número.</translation>
    </message>
    <message>
        <source>{1} levels of “{2}” are not possible; a factor has 2 to {3}.</source>
        <translation>{1} níveis de “{2}” não são possíveis; um fator tem 2 a {3}.</translation>
    </message>
    <message>
        <source>The design “{1}” lacks a combination of levels, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>Falta ao delineamento “{1}” uma combinação de níveis, por isso não é escrito. É uma falha do Titer; comunique-a, por favor.</translation>
    </message>
    <message>
        <source>All {1} combinations of levels, runs of each: {2}</source>
        <translation>Todas as {1} combinações de níveis, ensaios de cada uma: {2}</translation>
    </message>
    <message>
        <source>Different rows among the factorial runs; with all of them every effect and interaction can be estimated.</source>
        <translation>Linhas diferentes entre os ensaios fatoriais; com todas elas é possível estimar cada efeito e interação.</translation>
    </message>
    <message>
        <source>A full factorial of these {1} factors has {2} runs, and {3} are the most. Ask for fractional, plackett_burman or definitive_screening, for fewer factors or fewer levels.</source>
        <translation>Um fatorial completo destes {1} fatores tem {2} ensaios, e o máximo são {3}. Peça fractional, plackett_burman ou definitive_screening, menos fatores ou menos níveis.</translation>
    </message>
    <message>
        <source>All combinations of levels, also mixed and categorical</source>
        <translation>Todas as combinações de níveis, também mistos e categóricos</translation>
    </message>
    <message>
        <source>“{1}” in a generator is no factor. Write a name, or a letter: A stands for the first factor, B for the second, with no I.</source>
        <translation>“{1}” num gerador não é um fator. Escreva um nome, ou uma letra: A é o primeiro fator, B o segundo, sem I.</translation>
    </message>
    <message>
        <source>These generators give “{1}” and “{2}” the same column, so that their effects could not be told apart. Write another product for one of them.</source>
        <translation>Estes geradores dão a “{1}” e “{2}” a mesma coluna, de modo que os seus efeitos não se poderiam distinguir. Escreva outro produto para um deles.</translation>
    </message>
    <message>
        <source>{1} factors are more than the {2} of a fraction by generators. Ask for plackett_burman or definitive_screening.</source>
        <translation>{1} fatores são mais do que os {2} de uma fração por geradores. Peça plackett_burman ou definitive_screening.</translation>
    </message>
    <message>
        <source>{1} generators for {2} factors leave {3} basic ones, and 1 to {4} are possible. Give another count of generators.</source>
        <translation>{1} geradores para {2} fatores deixam {3} básicos, e são possíveis 1 a {4}. Dê outro número de geradores.</translation>
    </message>
    <message>
        <source>“{1}” is no generator. Write one such as E=ABCD.</source>
        <translation>“{1}” não é um gerador. Escreva um como E=ABCD.</translation>
    </message>
    <message>
        <source>The left side of “{1}” is no factor that is still free. Name each generated factor once.</source>
        <translation>O lado esquerdo de “{1}” não é um fator ainda livre. Indique cada fator gerado uma só vez.</translation>
    </message>
    <message>
        <source>The right side of “{1}” is no product of factors. Write one such as E=ABCD.</source>
        <translation>O lado direito de “{1}” não é um produto de fatores. Escreva um como E=ABCD.</translation>
    </message>
    <message>
        <source>“{1}” is generated and stands on a right side as well. Write generators with basic factors only.</source>
        <translation>“{1}” é gerado e figura também num lado direito. Escreva geradores só com fatores básicos.</translation>
    </message>
    <message>
        <source>A Halton sequence is offered up to {1} factors, and there are {2}. Use the kind lhs.</source>
        <translation>A sequência de Halton é oferecida até {1} fatores, e há {2}. Use o tipo lhs.</translation>
    </message>
    <message>
        <source>Halton sequence: even over the whole space at any count of runs</source>
        <translation>Sequência de Halton: uniforme em todo o espaço com qualquer número de ensaios</translation>
    </message>
    <message>
        <source>The most precise predictions of a given model for a number of runs, also with constraints</source>
        <translation>As previsões mais precisas de um modelo dado para um número de ensaios, também com restrições</translation>
    </message>
    <message>
        <source>“{1}” is no model. Write linear, interaction, quadratic or a formula such as A*B + I(A^2).</source>
        <translation>“{1}” não é um modelo. Escreva linear, interaction, quadratic ou uma fórmula como A*B + I(A^2).</translation>
    </message>
    <message>
        <source>The term “{1}” of the model cannot be told from differences between the {2} blocks. Ask for fewer blocks or more runs, or leave the term out of the model.</source>
        <translation>O termo “{1}” do modelo não se distingue das diferenças entre os {2} blocos. Peça menos blocos ou mais ensaios, ou omita o termo do modelo.</translation>
    </message>
    <message>
        <source>{1} runs are too few for a model of {2} parameters. Ask for more runs, or for a smaller model.</source>
        <translation>{1} ensaios são poucos para um modelo de {2} parâmetros. Peça mais ensaios, ou um modelo menor.</translation>
    </message>
    <message>
        <source>The term “{1}” cannot be told from others in this design. Ask for a higher resolution, more levels or more runs, or for a smaller model.</source>
        <translation>O termo “{1}” não se distingue de outros neste delineamento. Peça uma resolução mais alta, mais níveis ou mais ensaios, ou um modelo menor.</translation>
    </message>
    <message>
        <source>The design “{1}” came out incomplete, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>O delineamento “{1}” ficou incompleto, por isso não é escrito. É uma falha do Titer; comunique-a, por favor.</translation>
    </message>
    <message>
        <source>{1} runs are too many to search among exchanges. Ask for up to {2}, for a random Latin hypercube, or for the kind sobol.</source>
        <translation>{1} ensaios são demasiados para uma procura por trocas. Peça até {2}, um hipercubo latino aleatório, ou o tipo sobol.</translation>
    </message>
    <message>
        <source>The Latin hypercube did not pass its own check and is not given out. Use another seed, and report this.</source>
        <translation>O hipercubo latino não passou na sua própria verificação e não é fornecido. Use outra semente, e comunique isto.</translation>
    </message>
    <message>
        <source>Latin hypercube: each factor at as many settings as there are runs</source>
        <translation>Hipercubo latino: cada fator em tantos valores quantos os ensaios</translation>
    </message>
    <message>
        <source>A share of a mixture lies between 0 and 1, and these bounds are {1} and {2}. Write shares and not percent.</source>
        <translation>Uma proporção de uma mistura fica entre 0 e 1, e estes limites são {1} e {2}. Escreva proporções e não percentagens.</translation>
    </message>
    <message>
        <source>A mixture has two components or more.</source>
        <translation>Uma mistura tem dois componentes ou mais.</translation>
    </message>
    <message>
        <source>The degree of a mixture design is 1 to 5, and not {1}.</source>
        <translation>O grau de um delineamento de misturas é 1 a 5, e não {1}.</translation>
    </message>
    <message>
        <source>The shares cannot add up to 1 with room to vary: their lower bounds sum to {1}, their upper ones to {2}. Widen them.</source>
        <translation>As proporções não podem somar 1 com margem para variar: os limites inferiores somam {1}, os superiores {2}. Alargue-os.</translation>
    </message>
    <message>
        <source>The upper bound {1} cuts the simplex, where the share reaches {2}. Raise it, or use the form vertices.</source>
        <translation>O limite superior {1} corta o simplex, onde a proporção chega a {2}. Aumente-o, ou use a forma vertices.</translation>
    </message>
    <message>
        <source>A simplex has no room for constraints. Use the form vertices.</source>
        <translation>Um simplex não tem lugar para restrições. Use a forma vertices.</translation>
    </message>
    <message>
        <source>This mixture design would have {1} runs, and at most {2} are offered. Leave factors out, lower the degree, or use the kind d_optimal.</source>
        <translation>Este delineamento de misturas teria {1} ensaios, e são oferecidos no máximo {2}. Omita fatores, reduza o grau, ou use o tipo d_optimal.</translation>
    </message>
    <message>
        <source>Run {1} of the mixture design left its bounds, so it is not given out. Change the bounds, and report this.</source>
        <translation>O ensaio {1} do delineamento de misturas saiu dos seus limites, por isso não é fornecido. Altere os limites, e comunique isto.</translation>
    </message>
    <message>
        <source>The shares of every run add up to 1</source>
        <translation>As proporções de cada ensaio somam 1</translation>
    </message>
    <message>
        <source>They lie within their bounds and constraints.</source>
        <translation>Ficam dentro dos seus limites e restrições.</translation>
    </message>
    <message>
        <source>D = {1}</source>
        <translation>D = {1}</translation>
    </message>
    <message>
        <source>|X&apos;X|^(1/p) / n with shares from 0 to 1, X the n x p matrix of the model without intercept.</source>
        <translation>|X&apos;X|^(1/p) / n com proporções de 0 a 1, sendo X a matriz n x p do modelo sem intercepto.</translation>
    </message>
    <message>
        <source>There is no factor “{1}” that could be a process factor. Name one of the factors.</source>
        <translation>Não há nenhum fator “{1}” que possa ser um fator de processo. Indique um dos fatores.</translation>
    </message>
    <message>
        <source>The constraint “{1}” limits a process factor, and here only shares can be limited. Leave it out, or use the kind d_optimal.</source>
        <translation>A restrição “{1}” limita um fator de processo, e aqui só se podem limitar proporções. Omita-a, ou use o tipo d_optimal.</translation>
    </message>
    <message>
        <source>Blends of shares that add up to 1, alone or crossed with process factors</source>
        <translation>Misturas de proporções que somam 1, sozinhas ou cruzadas com fatores de processo</translation>
    </message>
    <message>
        <source>{1} runs are too few for a model of {2} parameters in {3} blocks of two runs or more. Ask for {4} runs or more, for fewer blocks or for a smaller model.</source>
        <translation>{1} ensaios são poucos para um modelo de {2} parâmetros em {3} blocos de dois ensaios ou mais. Peça {4} ensaios ou mais, menos blocos ou um modelo menor.</translation>
    </message>
    <message>
        <source>{1} runs are too few for a model of {2} parameters. Ask for {2} runs or more, or for a smaller model.</source>
        <translation>{1} ensaios são poucos para um modelo de {2} parâmetros. Peça {2} ensaios ou mais, ou um modelo menor.</translation>
    </message>
    <message>
        <source>{1} runs leave none to choose beside the {2} that stay. Ask for more than {2} runs; their count includes those that stay.</source>
        <translation>{1} ensaios não deixam nenhum por escolher além dos {2} que ficam. Peça mais de {2} ensaios; o número inclui os que ficam.</translation>
    </message>
    <message>
        <source>A search for {1} runs and {2} parameters takes too long; {3} runs and {4} parameters are the most. Ask for fewer factors or a smaller model.</source>
        <translation>Uma procura para {1} ensaios e {2} parâmetros demora demasiado; o máximo são {3} ensaios e {4} parâmetros. Peça menos fatores ou um modelo menor.</translation>
    </message>
    <message>
        <source>{1} blocks of {2} runs</source>
        <translation>{1} blocos de {2} ensaios</translation>
    </message>
    <message>
        <source>{1} blocks, {2} of them of {3} runs and {4} of {5} runs</source>
        <translation>{1} blocos, {2} deles de {3} ensaios e {4} de {5} ensaios</translation>
    </message>
    <message>
        <source>A block shifts all its runs alike. X&apos;X of the search has, beside the model, blocks less one columns that sum to 0 over the blocks; criterion D is its determinant. Prediction variances, A- and G-efficiency use it as well and are for the mean of the blocks; D-efficiency is that of the model without blocks.</source>
        <translation>Um bloco desloca todos os seus ensaios por igual. O X&apos;X da procura tem, além do modelo, tantas colunas que somam 0 sobre os blocos quantos os blocos menos uma; o critério D é o seu determinante. As variâncias de previsão e as eficiências A e G também o usam e referem-se à média dos blocos; a eficiência D é a do modelo sem blocos.</translation>
    </message>
    <message>
        <source>Best found in {1} of {2} starts, {3} of them refined; seed {4}</source>
        <translation>Melhor encontrado em {1} de {2} arranques, {3} deles refinados; semente {4}</translation>
    </message>
    <message>
        <source>Coordinate exchange from random designs; the better ones are disturbed and exchanged again until that gains nothing. A best that few starts found may not be the best there is: ask for more starts.</source>
        <translation>Troca de coordenadas a partir de delineamentos aleatórios; os melhores são perturbados e trocados de novo até nada se ganhar. Um ótimo que poucos arranques encontraram pode não ser o melhor que existe: peça mais arranques.</translation>
    </message>
    <message>
        <source>The design “{1}” is not what the search claimed, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>O delineamento “{1}” não é o que a procura declarou, por isso não é escrito. É uma falha do Titer; comunique-a, por favor.</translation>
    </message>
    <message>
        <source>{1} of the runs that stay lie outside the bounds or the constraints; they count for the design as they are.</source>
        <translation>{1} dos ensaios que ficam estão fora dos limites ou das restrições; contam para o delineamento tal como estão.</translation>
    </message>
    <message>
        <source>No design in this region can estimate all {1} parameters of the model. Leave out terms that the constraints make dependent, or widen the region.</source>
        <translation>Nenhum delineamento nesta região pode estimar todos os {1} parâmetros do modelo. Omita termos que as restrições tornam dependentes, ou alargue a região.</translation>
    </message>
    <message>
        <source>The runs that stay have {1} factors and the design has {2}. Give the design the factors of its runs.</source>
        <translation>Os ensaios que ficam têm {1} fatores e o delineamento tem {2}. Dê ao delineamento os fatores dos seus ensaios.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>A procura foi interrompida.</translation>
    </message>
    <message>
        <source>Average prediction variance {1}</source>
        <translation>Variância média de previsão {1}</translation>
    </message>
    <message>
        <source>The average of f&apos;(X&apos;X)^-1 f over the cube from -1 to +1, in units of the variance of one run; exact, by the moments of the cube (criterion I).</source>
        <translation>A média de f&apos;(X&apos;X)^-1 f no cubo de -1 a +1, em unidades da variância de um ensaio; exata, pelos momentos do cubo (critério I).</translation>
    </message>
    <message>
        <source>The average of f&apos;(X&apos;X)^-1 f over the region that the constraints leave, in units of the variance of one run; over 4096 points of a scrambled Halton sequence (criterion I).</source>
        <translation>A média de f&apos;(X&apos;X)^-1 f na região que as restrições deixam, em unidades da variância de um ensaio; em 4096 pontos de uma sequência de Halton embaralhada (critério I).</translation>
    </message>
    <message>
        <source>A-efficiency {1} %</source>
        <translation>Eficiência A {1} %</translation>
    </message>
    <message>
        <source>100 p / (n trace (X&apos;X)^-1) with the model in coded units.</source>
        <translation>100 p / (n traço (X&apos;X)^-1) com o modelo em unidades codificadas.</translation>
    </message>
    <message>
        <source>G-efficiency {1} %</source>
        <translation>Eficiência G {1} %</translation>
    </message>
    <message>
        <source>100 p / (n d), where d is the largest f&apos;(X&apos;X)^-1 f that a search over the region found.</source>
        <translation>100 p / (n d), onde d é o maior f&apos;(X&apos;X)^-1 f que uma procura na região encontrou.</translation>
    </message>
    <message>
        <source>The runs that are added to a run sheet are one block of their own. Leave the count of blocks out, or make the design without the runs of the sheet.</source>
        <translation>Os ensaios acrescentados a uma folha de ensaios são um bloco próprio. Omita o número de blocos, ou faça o delineamento sem os ensaios da folha.</translation>
    </message>
    <message>
        <source>{1} factors are more than the {2} of a Plackett-Burman design. Ask for fewer factors.</source>
        <translation>{1} fatores são mais do que os {2} de um delineamento de Plackett-Burman. Peça menos fatores.</translation>
    </message>
    <message>
        <source>{1} runs are no Plackett-Burman design, which has 8, 12, 16 ... 48. Ask for {2}.</source>
        <translation>{1} ensaios não são um delineamento de Plackett-Burman, que tem 8, 12, 16 ... 48. Peça {2}.</translation>
    </message>
    <message>
        <source>{1} runs are too few for {2} factors. Ask for {3} or more.</source>
        <translation>{1} ensaios são poucos para {2} fatores. Peça {3} ou mais.</translation>
    </message>
    <message>
        <source>X&apos;X = {1} I over the factorial runs</source>
        <translation>X&apos;X = {1} I sobre os ensaios fatoriais</translation>
    </message>
    <message>
        <source>X is the intercept and the main effects as -1 and +1: every main effect is estimated by itself, with the least possible variance.</source>
        <translation>X é o intercepto e os efeitos principais como -1 e +1: cada efeito principal é estimado por si, com a menor variância possível.</translation>
    </message>
    <message>
        <source>Main effects are clear of two-factor interactions</source>
        <translation>Os efeitos principais estão livres de interações de dois fatores</translation>
    </message>
    <message>
        <source>A main effect carries up to {1} of a two-factor interaction</source>
        <translation>Um efeito principal contém até {1} de uma interação de dois fatores</translation>
    </message>
    <message>
        <source>The largest absolute correlation, over the factorial runs, between a main effect and an interaction of two other factors. 1 is full aliasing; a fold-over of all factors makes it 0.</source>
        <translation>A maior correlação absoluta, sobre os ensaios fatoriais, entre um efeito principal e uma interação de dois outros fatores. 1 é confundimento total; um fold-over de todos os fatores torna-a 0.</translation>
    </message>
    <message>
        <source>The two blocks of this kind are the halves of a fold-over. Ask for a fold-over as well, or for no blocks.</source>
        <translation>Os dois blocos deste tipo são as metades de um fold-over. Peça também um fold-over, ou nenhum bloco.</translation>
    </message>
    <message>
        <source>The columns of the design “{1}” are not orthogonal, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>As colunas do delineamento “{1}” não são ortogonais, por isso não é escrito. É uma falha do Titer; comunique-a, por favor.</translation>
    </message>
    <message>
        <source>Screening of many two-level factors in 8 to 48 runs</source>
        <translation>Rastreio de muitos fatores de dois níveis em 8 a 48 ensaios</translation>
    </message>
    <message>
        <source>The numbers of the constraint “{1}” are too large or too small to compute with. Write it in other units, or leave it out.</source>
        <translation>Os números da restrição “{1}” são grandes ou pequenos demais para calcular. Escreva-a noutras unidades, ou omita-a.</translation>
    </message>
    <message>
        <source>The constraints leave no region: no point within the bounds of the factors keeps all of them with room to vary. Check the directions of &lt;= and &gt;=, or widen the bounds.</source>
        <translation>As restrições não deixam nenhuma região: nenhum ponto dentro dos limites dos fatores as cumpre todas com margem para variar. Verifique os sentidos de &lt;= e &gt;=, ou alargue os limites.</translation>
    </message>
    <message>
        <source>A Sobol sequence is offered up to {1} factors, and there are {2}. Use the kind lhs.</source>
        <translation>A sequência de Sobol é oferecida até {1} fatores, e há {2}. Use o tipo lhs.</translation>
    </message>
    <message>
        <source>A Sobol sequence is even at powers of two of runs. {1} runs would be, {2} are less so.</source>
        <translation>Uma sequência de Sobol é uniforme com potências de dois ensaios. Com {1} ensaios seria, com {2} é menos.</translation>
    </message>
    <message>
        <source>The Sobol sequence did not pass its own check and is not given out. Use another count of runs, and report this.</source>
        <translation>A sequência de Sobol não passou na sua própria verificação e não é fornecida. Use outro número de ensaios, e comunique isto.</translation>
    </message>
    <message>
        <source>Sobol sequence: even over the whole space, best at powers of two of runs</source>
        <translation>Sequência de Sobol: uniforme em todo o espaço, melhor com potências de dois ensaios</translation>
    </message>
    <message>
        <source>Shares of a mixture are no free directions of a space to fill. Use the kind mixture.</source>
        <translation>As proporções de uma mistura não são direções livres de um espaço a preencher. Use o tipo mixture.</translation>
    </message>
    <message>
        <source>{1} runs are no design that fills a space. Ask for 2 to {2}.</source>
        <translation>{1} ensaios não formam um delineamento que preencha um espaço. Peça 2 a {2}.</translation>
    </message>
    <message>
        <source>Each factor has exactly one run in each of its slices</source>
        <translation>Cada fator tem exatamente um ensaio em cada uma das suas fatias</translation>
    </message>
    <message>
        <source>The range of each factor is cut into as many equal slices as there are runs; equal parts of the range stand for the levels of a categorical factor.</source>
        <translation>O intervalo de cada fator é cortado em tantas fatias iguais quantos os ensaios; partes iguais do intervalo representam os níveis de um fator categórico.</translation>
    </message>
    <message>
        <source>Centred discrepancy {1}</source>
        <translation>Discrepância centrada {1}</translation>
    </message>
    <message>
        <source>Squared centred L2 discrepancy of the runs in the unit cube (Hickernell 1998); smaller is more even.</source>
        <translation>Quadrado da discrepância L2 centrada dos ensaios no cubo unitário (Hickernell 1998); quanto menor, mais uniforme.</translation>
    </message>
    <message>
        <source>Nearest two runs are {1} apart</source>
        <translation>Os dois ensaios mais próximos distam {1}</translation>
    </message>
    <message>
        <source>Smallest Euclidean distance of two runs in the unit cube.</source>
        <translation>Menor distância euclidiana de dois ensaios no cubo unitário.</translation>
    </message>
    <message>
        <source>Shares of a mixture cannot stand in whole plots here. Use the kind mixture.</source>
        <translation>As proporções de uma mistura não podem figurar aqui em parcelas principais. Use o tipo mixture.</translation>
    </message>
    <message>
        <source>No factor is hard to change, so that there are no whole plots. Mark one, or use another kind.</source>
        <translation>Nenhum fator é difícil de alterar, portanto não há parcelas principais. Marque um, ou use outro tipo.</translation>
    </message>
    <message>
        <source>Every factor is hard to change, so that nothing varies within a whole plot. Leave one easy, or use another kind.</source>
        <translation>Todos os fatores são difíceis de alterar, portanto nada varia dentro de uma parcela principal. Deixe um fácil, ou use outro tipo.</translation>
    </message>
    <message>
        <source>All combinations {1} times are {2} runs, and 1 to {3} are offered. Use the form optimal.</source>
        <translation>Todas as combinações {1} vezes são {2} ensaios, e são oferecidos 1 a {3}. Use a forma optimal.</translation>
    </message>
    <message>
        <source>In the design “{1}” a hard factor changes within a whole plot, so it is not written. This is a fault of Titer; please report it.</source>
        <translation>No delineamento “{1}” um fator difícil muda dentro de uma parcela principal, por isso não é escrito. É uma falha do Titer; comunique-a, por favor.</translation>
    </message>
    <message>
        <source>{1} whole plots, hard factors constant in each</source>
        <translation>{1} parcelas principais, fatores difíceis constantes em cada uma</translation>
    </message>
    <message>
        <source>Set the hard factors anew for each whole plot, also where their settings stay the same; runs come in random order within it, and whole plots in random order.</source>
        <translation>Ajuste de novo os fatores difíceis em cada parcela principal, mesmo quando os seus valores não mudam; dentro dela os ensaios vêm em ordem aleatória, e as parcelas principais também.</translation>
    </message>
    <message>
        <source>Degrees of freedom for the error of whole plots: {1}</source>
        <translation>Graus de liberdade para o erro das parcelas principais: {1}</translation>
    </message>
    <message>
        <source>Whole plots less the parameters of hard factors and the intercept.</source>
        <translation>Parcelas principais menos os parâmetros dos fatores difíceis e o intercepto.</translation>
    </message>
    <message>
        <source>Degrees of freedom for the error of runs: {1}</source>
        <translation>Graus de liberdade para o erro dos ensaios: {1}</translation>
    </message>
    <message>
        <source>Runs less whole plots and less the other parameters.</source>
        <translation>Ensaios menos parcelas principais e menos os outros parâmetros.</translation>
    </message>
    <message>
        <source>D-efficiency with whole plots {1} %</source>
        <translation>Eficiência D com parcelas principais {1} %</translation>
    </message>
    <message>
        <source>100 |X&apos;V^-1 X|^(1/p) / n with V = I + {1} J in each whole plot (J all ones), in units of the variance of a run.</source>
        <translation>100 |X&apos;V^-1 X|^(1/p) / n com V = I + {1} J em cada parcela principal (J só uns), em unidades da variância de um ensaio.</translation>
    </message>
    <message>
        <source>Ordinary least squares gives the same coefficients</source>
        <translation>Os mínimos quadrados ordinários dão os mesmos coeficientes</translation>
    </message>
    <message>
        <source>Ordinary least squares gives other coefficients than the analysis by whole plots</source>
        <translation>Os mínimos quadrados ordinários dão coeficientes diferentes da análise por parcelas principais</translation>
    </message>
    <message>
        <source>Whether V X lies in the space of the columns of X; the standard errors differ in any case.</source>
        <translation>Se V X está no espaço das colunas de X; os erros padrão diferem em qualquer caso.</translation>
    </message>
    <message>
        <source>The design runs every combination, so that its count of runs is not free. Leave the count out, or use the form optimal.</source>
        <translation>O delineamento executa todas as combinações, portanto o seu número de ensaios não é livre. Omita o número, ou use a forma optimal.</translation>
    </message>
    <message>
        <source>The hard factors have {1} combinations, of which {2} whole plots are no multiple. Ask for a multiple, or use the form optimal.</source>
        <translation>Os fatores difíceis têm {1} combinações, das quais {2} parcelas principais não são múltiplo. Peça um múltiplo, ou use a forma optimal.</translation>
    </message>
    <message>
        <source>No degrees of freedom are left for the error of whole plots, so that effects of hard factors cannot be tested. Ask for more whole plots or replicates.</source>
        <translation>Não restam graus de liberdade para o erro das parcelas principais, portanto os efeitos dos fatores difíceis não podem ser testados. Peça mais parcelas principais ou réplicas.</translation>
    </message>
    <message>
        <source>Hard factors change only between whole plots; all combinations, or D-optimal</source>
        <translation>Fatores difíceis mudam só entre parcelas principais; todas as combinações, ou D-ótimo</translation>
    </message>
    <message>
        <source>A split-plot design has 2 to 500 whole plots, and not {1}.</source>
        <translation>Um delineamento em parcelas subdivididas tem 2 a 500 parcelas principais, e não {1}.</translation>
    </message>
    <message>
        <source>{1} runs do not do for {2} whole plots and {3} parameters. Ask for {4} to 1000.</source>
        <translation>{1} ensaios não bastam para {2} parcelas principais e {3} parâmetros. Peça {4} a 1000.</translation>
    </message>
    <message>
        <source>No design of {1} whole plots and {2} runs was met in which the model can be estimated. Ask for more whole plots or runs, or for a smaller model.</source>
        <translation>Não se encontrou nenhum delineamento de {1} parcelas principais e {2} ensaios em que o modelo possa ser estimado. Peça mais parcelas principais ou ensaios, ou um modelo menor.</translation>
    </message>
    <message>
        <source>Best found in {1} of {2} starts</source>
        <translation>Melhor encontrado em {1} de {2} arranques</translation>
    </message>
    <message>
        <source>Starts of the search that reached the largest |X&apos;V^-1 X| to six digits.</source>
        <translation>Arranques da procura que atingiram o maior |X&apos;V^-1 X| até seis algarismos.</translation>
    </message>
    <message>
        <source>“{1}” has no numbers between its levels, which this kind of design needs. Leave it out, or ask for d_optimal.</source>
        <translation>“{1}” não tem números entre os seus níveis, de que este tipo de delineamento precisa. Omita-o, ou peça d_optimal.</translation>
    </message>
    <message>
        <source>Without centre points the squares cannot be told from the intercept. Ask for centre points; 3 to 5 are usual.</source>
        <translation>Sem pontos centrais os quadrados não se distinguem do intercepto. Peça pontos centrais; 3 a 5 são habituais.</translation>
    </message>
    <message>
        <source>Without centre points the squares cannot be told from the intercept, so the model is left without them. Ask for centre points; 3 to 5 are usual.</source>
        <translation>Sem pontos centrais os quadrados não se distinguem do intercepto, portanto o modelo fica sem eles. Peça pontos centrais; 3 a 5 são habituais.</translation>
    </message>
    <message>
        <source>“{1}” has {2} levels, and this kind of design takes two. Keep two levels, or ask for full or d_optimal.</source>
        <translation>“{1}” tem {2} níveis, e este tipo de delineamento aceita dois. Mantenha dois níveis, ou peça full ou d_optimal.</translation>
    </message>
    <message>
        <source>Only two-level designs are divided, into 2, 4, 8 ... blocks, and {1} were asked for. Ask for such a number, or for d_optimal.</source>
        <translation>Só delineamentos de dois níveis são divididos, em 2, 4, 8 ... blocos, e foram pedidos {1}. Peça um desses números, ou d_optimal.</translation>
    </message>
    <message>
        <source>{1} runs cannot be divided into {2} blocks without losing a main effect. Ask for fewer blocks or more runs.</source>
        <translation>{1} ensaios não podem ser divididos em {2} blocos sem perder um efeito principal. Peça menos blocos ou mais ensaios.</translation>
    </message>
    <message>
        <source>Full resolution: no effect is aliased with another</source>
        <translation>Resolução total: nenhum efeito se confunde com outro</translation>
    </message>
    <message>
        <source>The length of the shortest set of factors whose signs multiply to a sum other than 0 over the factorial runs. III: main effects are aliased with two-factor interactions; IV: two-factor interactions with each other; V: neither.</source>
        <translation>O comprimento do menor conjunto de fatores cujos sinais se multiplicam numa soma diferente de 0 sobre os ensaios fatoriais. III: os efeitos principais confundem-se com interações de dois fatores; IV: as interações de dois fatores entre si; V: nenhum dos casos.</translation>
    </message>
    <message>
        <source>Resolution {1}</source>
        <translation>Resolução {1}</translation>
    </message>
    <message>
        <source>A3, A4, A5 ...: the count of words of each length in the defining relation, found by the sums of products of signs over the runs. Fewer short words mean less aberration.</source>
        <translation>A3, A4, A5 ...: o número de palavras de cada comprimento na relação de definição, obtido pelas somas de produtos de sinais sobre os ensaios. Menos palavras curtas significam menos aberração.</translation>
    </message>
    <message>
        <source>Word length pattern: no words</source>
        <translation>Padrão de comprimentos de palavra: sem palavras</translation>
    </message>
    <message>
        <source>Word length pattern: {1}</source>
        <translation>Padrão de comprimentos de palavra: {1}</translation>
    </message>
    <message>
        <source>Sets of factors whose signs multiply to the same in every factorial run; multiplied with an effect they give its aliases.</source>
        <translation>Conjuntos de fatores cujos sinais se multiplicam no mesmo em cada ensaio fatorial; multiplicados por um efeito dão os seus alias.</translation>
    </message>
    <message>
        <source>Defining relation: {1}</source>
        <translation>Relação de definição: {1}</translation>
    </message>
    <message>
        <source>Main effects and two-factor interactions whose columns are equal up to the sign: only their sum can be estimated.</source>
        <translation>Efeitos principais e interações de dois fatores cujas colunas são iguais a menos do sinal: só a sua soma pode ser estimada.</translation>
    </message>
    <message>
        <source>Aliases up to two factors: none</source>
        <translation>Alias até dois fatores: nenhum</translation>
    </message>
    <message>
        <source>Aliases up to two factors: {1}</source>
        <translation>Alias até dois fatores: {1}</translation>
    </message>
    <message>
        <source>Two-factor interactions whose columns are orthogonal to every main effect and every other two-factor interaction.</source>
        <translation>Interações de dois fatores cujas colunas são ortogonais a cada efeito principal e a cada outra interação de dois fatores.</translation>
    </message>
    <message>
        <source>Clear two-factor interactions: none of {1}</source>
        <translation>Interações de dois fatores livres: nenhuma de {1}</translation>
    </message>
    <message>
        <source>Clear two-factor interactions: {1} of {2} ({3})</source>
        <translation>Interações de dois fatores livres: {1} de {2} ({3})</translation>
    </message>
    <message>
        <source>Main effects and two-factor interactions whose sum of signs is not 0 within each block; they cannot be told from differences between blocks.</source>
        <translation>Efeitos principais e interações de dois fatores cuja soma de sinais não é 0 em cada bloco; não se distinguem das diferenças entre blocos.</translation>
    </message>
    <message>
        <source>{1} blocks, confounded with no main effect and no two-factor interaction</source>
        <translation>{1} blocos, sem confundimento com efeitos principais nem com interações de dois fatores</translation>
    </message>
    <message>
        <source>{1} blocks, confounded with {2}</source>
        <translation>{1} blocos, confundidos com {2}</translation>
    </message>
    <message>
        <source>There is no goal to reach. State one for at least one response.</source>
        <translation>Não há nenhum objetivo a atingir. Indique um para pelo menos uma resposta.</translation>
    </message>
    <message>
        <source>“{1}” has two goals. Keep one of them.</source>
        <translation>“{1}” tem dois objetivos. Mantenha um deles.</translation>
    </message>
    <message>
        <source>The limits of the goal for “{1}” do not rise. Write them from the lowest to the highest, no two equal.</source>
        <translation>Os limites do objetivo para “{1}” não são crescentes. Escreva-os do menor para o maior, sem dois iguais.</translation>
    </message>
    <message>
        <source>The weight of the goal for “{1}” must be above 0. Write 1 for a straight line, more to insist, less to be lenient.</source>
        <translation>O peso do objetivo para “{1}” tem de ser superior a 0. Escreva 1 para uma reta, mais para ser exigente, menos para ser tolerante.</translation>
    </message>
    <message>
        <source>The importance of “{1}” must be above 0. Leave out a response that does not matter.</source>
        <translation>A importância de “{1}” tem de ser superior a 0. Omita uma resposta que não interessa.</translation>
    </message>
    <message>
        <source>“{1}” is a share of a mixture, which cannot move alone. Enter ratios of the shares as factors.</source>
        <translation>“{1}” é uma proporção de uma mistura, que não pode variar sozinha. Introduza razões das proporções como fatores.</translation>
    </message>
    <message>
        <source>The constraints allow no setting with what is held. Loosen them, or hold less.</source>
        <translation>As restrições não permitem nenhum ponto com o que está fixado. Alivie-as, ou fixe menos.</translation>
    </message>
    <message>
        <source>The variance between whole plots is a number from 0 on times that of a run, such as 1.</source>
        <translation>A variância entre parcelas principais é um número a partir de 0 vezes a de um ensaio, como 1.</translation>
    </message>
    <message>
        <source>There is no model to judge the design by. Name one, such as linear.</source>
        <translation>Não há nenhum modelo pelo qual avaliar o delineamento. Indique um, como linear.</translation>
    </message>
    <message>
        <source>“{1}” cannot be told from the terms before it, with {2} parameters and {3} runs. Leave it out of the model, or add runs.</source>
        <translation>“{1}” não se distingue dos termos anteriores, com {2} parâmetros e {3} ensaios. Omita-o do modelo, ou adicione ensaios.</translation>
    </message>
    <message>
        <source>D-efficiency {1} %</source>
        <translation>Eficiência D {1} %</translation>
    </message>
    <message>
        <source>100 |X&apos;X|^(1/p) / n with the model in coded units (low = -1, high = +1), p parameters and n runs; 100 % is an orthogonal two-level design.</source>
        <translation>100 |X&apos;X|^(1/p) / n com o modelo em unidades codificadas (baixo = -1, alto = +1), p parâmetros e n ensaios; 100 % é um delineamento ortogonal de dois níveis.</translation>
    </message>
    <message>
        <source>100 p / (n trace (X&apos;X)^-1) in coded units: the mean variance of a coefficient, against 1 / n.</source>
        <translation>100 p / (n traço (X&apos;X)^-1) em unidades codificadas: a variância média de um coeficiente, em relação a 1 / n.</translation>
    </message>
    <message>
        <source>100 p / (n d) with d the largest variance of prediction x&apos;(X&apos;X)^-1 x within the bounds of the factors.</source>
        <translation>100 p / (n d) com d a maior variância de previsão x&apos;(X&apos;X)^-1 x dentro dos limites dos fatores.</translation>
    </message>
    <message>
        <source>I-efficiency {1} %</source>
        <translation>Eficiência I {1} %</translation>
    </message>
    <message>
        <source>100 / (n d) with d the mean variance of prediction within the bounds of the factors: 100 % is the variance of a mean of n runs.</source>
        <translation>100 / (n d) com d a variância média de previsão dentro dos limites dos fatores: 100 % é a variância de uma média de n ensaios.</translation>
    </message>
    <message>
        <source>Mean variance of prediction {1}</source>
        <translation>Variância média de previsão {1}</translation>
    </message>
    <message>
        <source>x&apos;(X&apos;X)^-1 x averaged within the bounds of the factors, in units of the error variance; this is what I-optimal designs make small.</source>
        <translation>x&apos;(X&apos;X)^-1 x em média dentro dos limites dos fatores, em unidades da variância do erro; é o que os delineamentos I-ótimos tornam pequeno.</translation>
    </message>
    <message>
        <source>Largest variance of prediction {1}</source>
        <translation>Maior variância de previsão {1}</translation>
    </message>
    <message>
        <source>The largest x&apos;(X&apos;X)^-1 x found within the bounds of the factors, in units of the error variance; from many points, each then improved.</source>
        <translation>O maior x&apos;(X&apos;X)^-1 x encontrado dentro dos limites dos fatores, em unidades da variância do erro; a partir de muitos pontos, cada um depois melhorado.</translation>
    </message>
    <message>
        <source>Largest variance inflation {1}, of {2}</source>
        <translation>Maior inflação da variância {1}, de {2}</translation>
    </message>
    <message>
        <source>The variance of a coefficient over what it would be if its column met no other but the intercept; 1 is best.</source>
        <translation>A variância de um coeficiente em relação à que teria se a sua coluna só encontrasse o intercepto; 1 é o melhor.</translation>
    </message>
    <message>
        <source>Largest leverage {1}</source>
        <translation>Maior alavancagem {1}</translation>
    </message>
    <message>
        <source>The largest diagonal element of X(X&apos;X)^-1 X&apos;; at 1 a run is fitted whatever it says.</source>
        <translation>O maior elemento diagonal de X(X&apos;X)^-1 X&apos;; em 1 um ensaio é ajustado diga o que disser.</translation>
    </message>
    <message>
        <source>“{1}” is no range. Write LOW:HIGH or LOW:HIGH:UNIT with decimal points, such as 30:37:°C, or levels parted by commas, such as A,B.</source>
        <translation>“{1}” não é um intervalo. Escreva LOW:HIGH ou LOW:HIGH:UNIT com pontos decimais, como 30:37:°C, ou níveis separados por vírgulas, como A,B.</translation>
    </message>
    <message>
        <source>The bounds of a factor are numbers; give two.</source>
        <translation>Os limites de um fator são números; dê dois.</translation>
    </message>
    <message>
        <source>Both bounds are {1}, so that nothing varies. Give the factor two different bounds, or leave it out.</source>
        <translation>Ambos os limites são {1}, portanto nada varia. Dê ao fator dois limites diferentes, ou omita-o.</translation>
    </message>
    <message>
        <source>The bounds {1} and {2} are too large to count with. Choose another unit.</source>
        <translation>Os limites {1} e {2} são grandes demais para calcular. Escolha outra unidade.</translation>
    </message>
    <message>
        <source>The bounds {1} and {2} differ by too little for settings between them to be told apart. Set them further apart.</source>
        <translation>Os limites {1} e {2} diferem demasiado pouco para distinguir valores entre eles. Afaste-os mais.</translation>
    </message>
    <message>
        <source>The low bound {1} lies above the high bound {2}. Exchange them.</source>
        <translation>O limite inferior {1} está acima do limite superior {2}. Troque-os.</translation>
    </message>
    <message>
        <source>“{1}” is no unit that Titer knows. Write one such as °C, g/L or 1/h, or none.</source>
        <translation>“{1}” não é uma unidade que o Titer conheça. Escreva uma como °C, g/L ou 1/h, ou nenhuma.</translation>
    </message>
    <message>
        <source>A categorical factor needs two levels or more, parted by commas.</source>
        <translation>Um fator categórico precisa de dois ou mais níveis, separados por vírgulas.</translation>
    </message>
    <message>
        <source>A level is empty. Give each level a name.</source>
        <translation>Um nível está vazio. Dê um nome a cada nível.</translation>
    </message>
    <message>
        <source>The level “{1}” stands twice. Name each level once.</source>
        <translation>O nível “{1}” aparece duas vezes. Indique cada nível uma só vez.</translation>
    </message>
    <message>
        <source>“{1}” is no factor. Write NAME=LOW:HIGH, NAME=LOW:HIGH:UNIT or NAME=A,B,C.</source>
        <translation>“{1}” não é um fator. Escreva NAME=LOW:HIGH, NAME=LOW:HIGH:UNIT ou NAME=A,B,C.</translation>
    </message>
    <message>
        <source>There is no factor. Name at least one, such as temperature=30:37:°C.</source>
        <translation>Não há nenhum fator. Indique pelo menos um, como temperature=30:37:°C.</translation>
    </message>
    <message>
        <source>The factor “{1}” stands twice. Name each factor once.</source>
        <translation>O fator “{1}” aparece duas vezes. Indique cada fator uma só vez.</translation>
    </message>
    <message>
        <source>The data do not tell “{1}” apart from the others; give it a value from elsewhere and fit without it.</source>
        <translation>Os dados não distinguem “{1}” dos outros; dê-lhe um valor de outra origem e ajuste sem ele.</translation>
    </message>
    <message>
        <source>“{1}” is hardly told by these data: its standard error is larger than itself.</source>
        <translation>“{1}” mal é determinado por estes dados: o seu erro padrão é maior do que ele próprio.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” go together (correlation {3}): only a combination of the two is told. Fix one of them, or add an experiment that parts them.</source>
        <translation>“{1}” e “{2}” andam juntos (correlação {3}): só é determinada uma combinação dos dois. Fixe um deles, ou acrescente uma experiência que os separe.</translation>
    </message>
    <message>
        <source>The formula has more than {1} terms; write fewer.</source>
        <translation>A fórmula tem mais de {1} termos; escreva menos.</translation>
    </message>
    <message>
        <source>Behind “^” stands a whole number from 1 to 20: the highest order of interactions. A square is written I(A^2).</source>
        <translation>Depois de “^” vem um número inteiro de 1 a 20: a maior ordem das interações. Um quadrado escreve-se I(A^2).</translation>
    </message>
    <message>
        <source>Of numbers only 0 and 1 may stand as terms: without and with intercept. Arithmetic stands in I(...).</source>
        <translation>Dos números, só 0 e 1 podem figurar como termos: sem e com intercepto. A aritmética fica em I(...).</translation>
    </message>
    <message>
        <source>Here a term is missing: a column, I(A^2), or a bracket.</source>
        <translation>Falta aqui um termo: uma coluna, I(A^2), ou um parêntese.</translation>
    </message>
    <message>
        <source>“{1}” is the response and cannot stand on the right side as well.</source>
        <translation>“{1}” é a resposta e não pode figurar também no lado direito.</translation>
    </message>
    <message>
        <source>The response is missing. Write it before “~”.</source>
        <translation>Falta a resposta. Escreva-a antes de “~”.</translation>
    </message>
    <message>
        <source>The response is a column or a function of it, such as log(y); other arithmetic stands in I(...).</source>
        <translation>A resposta é uma coluna ou uma função dela, como log(y); outra aritmética fica em I(...).</translation>
    </message>
    <message>
        <source>Here “~” is missing. Write RESPONSE ~ TERMS, such as y ~ A + B.</source>
        <translation>Falta aqui “~”. Escreva RESPONSE ~ TERMS, como y ~ A + B.</translation>
    </message>
    <message>
        <source>“{1}” does not belong here; between two terms stands +, -, *, : or /.</source>
        <translation>“{1}” não pertence aqui; entre dois termos fica +, -, *, : ou /.</translation>
    </message>
    <message>
        <source>The formula has no term. Write one behind “~”.</source>
        <translation>A fórmula não tem nenhum termo. Escreva um depois de “~”.</translation>
    </message>
    <message>
        <source>The backtick that opens here never closes. Close it behind the name.</source>
        <translation>O acento grave que abre aqui nunca fecha. Feche-o depois do nome.</translation>
    </message>
    <message>
        <source>“{1}” has no meaning in a formula. Write y ~ A + B + A:B + I(A^2), and a name with other signs in backticks.</source>
        <translation>“{1}” não tem significado numa fórmula. Escreva y ~ A + B + A:B + I(A^2), e um nome com outros sinais entre acentos graves.</translation>
    </message>
    <message>
        <source>Here “{1}” is missing.</source>
        <translation>Falta aqui “{1}”.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply; write the formula with fewer.</source>
        <translation>Os parênteses têm aninhamento demasiado profundo; escreva a fórmula com menos.</translation>
    </message>
    <message>
        <source>There is no column “{1}”; did you mean “{2}”? There are {3}.</source>
        <translation>Não há nenhuma coluna “{1}”; queria dizer “{2}”? Há {3}.</translation>
    </message>
    <message>
        <source>“{1}” is no function that formulas know; there are {2}. A column of that name stands without brackets behind it.</source>
        <translation>“{1}” não é uma função que as fórmulas conheçam; há {2}. Uma coluna com esse nome fica sem parênteses depois dela.</translation>
    </message>
    <message>
        <source>“{1}” names no column, so that it is the same in every run.</source>
        <translation>“{1}” não indica nenhuma coluna, portanto é igual em todos os ensaios.</translation>
    </message>
    <message>
        <source>The cell of “{1}” is empty, so the group of this run is unknown. Fill it.</source>
        <translation>A célula de “{1}” está vazia, portanto o grupo deste ensaio é desconhecido. Preencha-a.</translation>
    </message>
    <message>
        <source>The fullest well reaches {1} % of “{2}”: the wells lie on the first, straight part of the isotherm, which tells the product of affinity and capacity. Add wells with more protein per resin.</source>
        <translation>O poço mais cheio atinge {1} % de “{2}”: os poços ficam na primeira parte, reta, da isoterma, que determina o produto de afinidade e capacidade. Adicione poços com mais proteína por resina.</translation>
    </message>
    <message>
        <source>The fullest well covers {1} % of the sites, which tells little of “{2}”. Add wells with more protein per resin.</source>
        <translation>O poço mais cheio cobre {1} % dos sítios, o que pouco diz de “{2}”. Adicione poços com mais proteína por resina.</translation>
    </message>
    <message>
        <source>At most {1} % of “{2}” stays in the liquid, so that its affinity follows from traces. Add wells with less resin.</source>
        <translation>No máximo {1} % de “{2}” fica no líquido, de modo que a sua afinidade resulta de vestígios. Adicione poços com menos resina.</translation>
    </message>
    <message>
        <source>The wells have {1} concentrations of “{2}”, and the binding model does not depend on it: they count as equal.</source>
        <translation>Os poços têm {1} concentrações de “{2}”, e o modelo de ligação não depende dele: contam como iguais.</translation>
    </message>
    <message>
        <source>The wells have {1} concentrations of “{2}”, and {3} stand at 0, so that binding does not follow it. Fit one of them, or hold it at its value.</source>
        <translation>Os poços têm {1} concentrações de “{2}”, e {3} estão em 0, de modo que a ligação não o segue. Ajuste um deles, ou fixe-o no seu valor.</translation>
    </message>
    <message>
        <source>The fit was stopped before it had a result.</source>
        <translation>O ajuste foi interrompido antes de ter um resultado.</translation>
    </message>
    <message>
        <source>The binding model has no equilibrium at any start that was tried. Give start values near those expected.</source>
        <translation>O modelo de ligação não tem equilíbrio em nenhum dos pontos iniciais tentados. Dê valores iniciais próximos dos esperados.</translation>
    </message>
    <message>
        <source>{1} measured values cannot tell {2} parameters; fit fewer, or give more data.</source>
        <translation>{1} valores medidos não podem determinar {2} parâmetros; ajuste menos, ou dê mais dados.</translation>
    </message>
    <message>
        <source>In no well less “{1}” is left than there was, so that nothing binds. See whether the columns c0 and c are mixed up.</source>
        <translation>Em nenhum poço resta menos “{1}” do que havia, portanto nada se liga. Veja se as colunas c0 e c estão trocadas.</translation>
    </message>
    <message>
        <source>“{1}” is measured as 0 here, which an error in proportion to the value does not allow. Leave the cell empty, or take the same error for all wells.</source>
        <translation>“{1}” é medido como 0 aqui, o que um erro proporcional ao valor não permite. Deixe a célula vazia, ou use o mesmo erro para todos os poços.</translation>
    </message>
    <message>
        <source>All values of “{1}” in the end are 0. Give wells in which some of it is left.</source>
        <translation>Todos os valores finais de “{1}” são 0. Dê poços em que algum reste.</translation>
    </message>
    <message>
        <source>The wells have {1} concentration(s) of {2} ({3}), which cannot tell {4} beside the affinity: measure at {5} or more, or hold it at a known value.</source>
        <translation>Os poços têm {1} concentração(ões) de {2} ({3}), que não permitem determinar {4} além da afinidade: meça em {5} ou mais, ou fixe-o num valor conhecido.</translation>
    </message>
    <message>
        <source>The binding model “{1}” has no “{2}”; it has these: {3}.</source>
        <translation>O modelo de ligação “{1}” não tem “{2}”; tem estes: {3}.</translation>
    </message>
    <message>
        <source>“{1}” is one for all components: leave “/{2}” out.</source>
        <translation>“{1}” é um só para todos os componentes: omita “/{2}”.</translation>
    </message>
    <message>
        <source>The table has no component “{1}”; it has these: {2}.</source>
        <translation>A tabela não tem o componente “{1}”; tem estes: {2}.</translation>
    </message>
    <message>
        <source>The binding model “{1}” depends on the salt, and the table has no column “salt [mM]”. Add it, with one value for each well.</source>
        <translation>O modelo de ligação “{1}” depende do sal, e a tabela não tem a coluna “salt [mM]”. Adicione-a, com um valor para cada poço.</translation>
    </message>
    <message>
        <source>Name the parameters of “{1}” that the fit may change.</source>
        <translation>Indique os parâmetros de “{1}” que o ajuste pode alterar.</translation>
    </message>
    <message>
        <source>Wells in equilibrium tell nothing of the rate “{1}”; fit “ka”, which stands for the ratio ka/kd.</source>
        <translation>Poços em equilíbrio nada dizem da velocidade “{1}”; ajuste “ka”, que representa a razão ka/kd.</translation>
    </message>
    <message>
        <source>A fit changes numbers, and this is none; name the path of a number.</source>
        <translation>Um ajuste altera números, e isto não é um número; indique o caminho de um número.</translation>
    </message>
    <message>
        <source>“{1}” cannot be both fitted and held. Leave one of the two out.</source>
        <translation>“{1}” não pode ser ajustado e fixado ao mesmo tempo. Omita um dos dois.</translation>
    </message>
    <message>
        <source>“{1}” is named twice. Name it once.</source>
        <translation>“{1}” é indicado duas vezes. Indique-o uma só vez.</translation>
    </message>
    <message>
        <source>“{1}” is not fitted, so that it has no start. Hold it at a value, or fit it.</source>
        <translation>“{1}” não é ajustado, portanto não tem valor inicial. Fixe-o num valor, ou ajuste-o.</translation>
    </message>
    <message>
        <source>The fit of “{1}” cannot start from 0. Give a value above 0.</source>
        <translation>O ajuste de “{1}” não pode partir de 0. Dê um valor acima de 0.</translation>
    </message>
    <message>
        <source>“{1}” has no effect while “{2}” is 0: fit “{2}” too, or hold it at its value.</source>
        <translation>“{1}” não tem efeito enquanto “{2}” for 0: ajuste também “{2}”, ou fixe-o no seu valor.</translation>
    </message>
    <message>
        <source>“{1}” stands at its default, {2}; hold it at the value of your resin.</source>
        <translation>“{1}” está no seu valor padrão, {2}; fixe-o no valor da sua resina.</translation>
    </message>
    <message>
        <source>The model has {1} coefficients and the data have {2} runs with values. Take terms out of the model, or add runs.</source>
        <translation>O modelo tem {1} coeficientes e os dados têm {2} ensaios com valores. Retire termos do modelo, ou adicione ensaios.</translation>
    </message>
    <message>
        <source>The response “{1}” is {2} in every run, so that there is nothing to explain. Check the column.</source>
        <translation>A resposta “{1}” é {2} em todos os ensaios, portanto não há nada a explicar. Verifique a coluna.</translation>
    </message>
    <message>
        <source>“{1}” is the same in every run, so that nothing tells its effect. Take it out of the model, or add runs in which it differs.</source>
        <translation>“{1}” é igual em todos os ensaios, portanto nada revela o seu efeito. Retire-o do modelo, ou adicione ensaios em que difira.</translation>
    </message>
    <message>
        <source>“{1}” cannot be told apart: in these runs it is the same as {2}. Take one of them out of the model, or add runs that part them (what is left of the column is below {3} of its length).</source>
        <translation>“{1}” não se distingue: nestes ensaios é igual a {2}. Retire um deles do modelo, ou adicione ensaios que os separem (o que resta da coluna está abaixo de {3} do seu comprimento).</translation>
    </message>
    <message>
        <source>The columns of the model depend on one another so nearly that {1} of {2} coefficients can be told. Take terms out of the model.</source>
        <translation>As colunas do modelo dependem tanto umas das outras que só {1} de {2} coeficientes podem ser determinados. Retire termos do modelo.</translation>
    </message>
    <message>
        <source>“{1}” is left out: in these runs it is the same as {2}.</source>
        <translation>“{1}” é omitido: nestes ensaios é igual a {2}.</translation>
    </message>
    <message>
        <source>The model has as many coefficients as there are runs: it meets every value, and no error can be told. Take terms out, or add runs.</source>
        <translation>O modelo tem tantos coeficientes quantos os ensaios: acerta em todos os valores, e nenhum erro pode ser determinado. Retire termos, ou adicione ensaios.</translation>
    </message>
    <message>
        <source>The model meets every value to the last digits, so that errors and tests tell nothing. Check whether the response was computed.</source>
        <translation>O modelo acerta em todos os valores até aos últimos algarismos, portanto erros e testes nada dizem. Verifique se a resposta foi calculada.</translation>
    </message>
    <message>
        <source>The numbers of the fit leave the range of what can be computed. Give the columns in units in which their values are nearer to 1.</source>
        <translation>Os números do ajuste saem da gama calculável. Dê as colunas em unidades nas quais os valores fiquem mais próximos de 1.</translation>
    </message>
    <message>
        <source>A model with random groups takes up to {1} runs; there are {2}. Enter the groups as fixed blocks.</source>
        <translation>Um modelo com grupos aleatórios aceita até {1} ensaios; há {2}. Introduza os grupos como blocos fixos.</translation>
    </message>
    <message>
        <source>{1} runs are too few for {2} coefficients and a variance. Leave out terms or add runs.</source>
        <translation>{1} ensaios são poucos para {2} coeficientes e uma variância. Omita termos ou adicione ensaios.</translation>
    </message>
    <message>
        <source>“{1}” has one group only, so nothing tells how groups differ. Leave it out.</source>
        <translation>“{1}” tem um só grupo, portanto nada diz como os grupos diferem. Omita-o.</translation>
    </message>
    <message>
        <source>“{1}” has a group for each run, so its variation cannot be told from that of the runs. Leave it out.</source>
        <translation>“{1}” tem um grupo para cada ensaio, portanto a sua variação não se distingue da dos ensaios. Omita-o.</translation>
    </message>
    <message>
        <source>The fixed terms explain all that “{1}” could, so its variance cannot be estimated. Leave it out, or a term that it holds.</source>
        <translation>Os termos fixos explicam tudo o que “{1}” poderia, portanto a sua variância não pode ser estimada. Omita-o, ou omita um termo que o contém.</translation>
    </message>
    <message>
        <source>Terms and groups leave no variation within the groups, so there is no error to judge by. Leave out terms, or repeat runs.</source>
        <translation>Termos e grupos não deixam variação dentro dos grupos, portanto não há erro para avaliar. Omita termos, ou repita ensaios.</translation>
    </message>
    <message>
        <source>The variances of the groups could not be estimated. Enter the groups as fixed blocks.</source>
        <translation>Não foi possível estimar as variâncias dos grupos. Introduza os grupos como blocos fixos.</translation>
    </message>
    <message>
        <source>“{1}” is no level of “{2}”; levels are {3}. Mend the cell, or add the level.</source>
        <translation>“{1}” não é um nível de “{2}”; os níveis são {3}. Corrija a célula, ou adicione o nível.</translation>
    </message>
    <message>
        <source>“{1}” is no number, while the factor “{2}” has bounds. Mend the cell, or give the factor levels.</source>
        <translation>“{1}” não é um número, enquanto o fator “{2}” tem limites. Corrija a célula, ou dê níveis ao fator.</translation>
    </message>
    <message>
        <source>A column named “{1}” cannot be told from the constant of the model. Rename it in the data, or leave it out of the model.</source>
        <translation>Uma coluna chamada “{1}” não se distingue da constante do modelo. Renomeie-a nos dados, ou retire-a do modelo.</translation>
    </message>
    <message>
        <source>“{1}” is no number, and the response “{2}” must be numbers. Mend the cell, or leave it empty where there is no value.</source>
        <translation>“{1}” não é um número, e a resposta “{2}” tem de ser numérica. Corrija a célula, ou deixe-a vazia onde não há valor.</translation>
    </message>
    <message>
        <source>No line has a value in every column of the model, so that there is nothing to fit. Fill the cells, or leave the empty columns out of the model.</source>
        <translation>Nenhuma linha tem um valor em todas as colunas do modelo, portanto não há nada a ajustar. Preencha as células, ou retire do modelo as colunas vazias.</translation>
    </message>
    <message>
        <source>Left out because a cell is empty: {1} of {2} lines ({3}).</source>
        <translation>Omitidas porque uma célula está vazia: {1} de {2} linhas ({3}).</translation>
    </message>
    <message>
        <source>“{1}” needs numbers, and column “{2}” holds text. Take the term out.</source>
        <translation>“{1}” precisa de números, e a coluna “{2}” contém texto. Retire o termo.</translation>
    </message>
    <message>
        <source>Column “{1}” holds “{2}” in every line, so that it explains nothing. Leave it out of the model.</source>
        <translation>A coluna “{1}” contém “{2}” em todas as linhas, portanto não explica nada. Retire-a do modelo.</translation>
    </message>
    <message>
        <source>The runs lie from {1} to {2}, wholly outside the bounds {3} to {4}. Check the bounds and their unit.</source>
        <translation>Os ensaios vão de {1} a {2}, totalmente fora dos limites {3} a {4}. Verifique os limites e a sua unidade.</translation>
    </message>
    <message>
        <source>“{1}” has no value in this line. Mend the cell, or take the term out of the model.</source>
        <translation>“{1}” não tem valor nesta linha. Corrija a célula, ou retire o termo do modelo.</translation>
    </message>
    <message>
        <source>“{1}” has no value in this line. Mend the cell, or leave it empty.</source>
        <translation>“{1}” não tem valor nesta linha. Corrija a célula, ou deixe-a vazia.</translation>
    </message>
    <message>
        <source>“{1}” is no product of factors. A design is made for products and powers of factors, such as A:B and I(A^2).</source>
        <translation>“{1}” não é um produto de fatores. Um delineamento é feito para produtos e potências de fatores, como A:B e I(A^2).</translation>
    </message>
    <message>
        <source>“{1}” is a power of the factor “{2}”, which has levels and no numbers. Leave the power out.</source>
        <translation>“{1}” é uma potência do fator “{2}”, que tem níveis e não números. Omita a potência.</translation>
    </message>
    <message>
        <source>The model has no term. Name at least one factor.</source>
        <translation>O modelo não tem nenhum termo. Indique pelo menos um fator.</translation>
    </message>
    <message>
        <source>The fit was stopped before it converged; the values are those it had reached.</source>
        <translation>O ajuste foi interrompido antes de convergir; os valores são os que tinha atingido.</translation>
    </message>
    <message>
        <source>The fit did not converge: {1} has no influence on the model where the fit ended. Start from other values, or give {1} bounds.</source>
        <translation>O ajuste não convergiu: {1} não tem influência no modelo onde o ajuste terminou. Comece por outros valores, ou dê limites a {1}.</translation>
    </message>
    <message>
        <source>The data cannot tell {1} apart: other values of them fit as well. Leave one of them out, or fix it.</source>
        <translation>Os dados não distinguem {1}: outros valores deles ajustam-se igualmente bem. Omita um deles, ou fixe-o.</translation>
    </message>
    <message>
        <source>The fit converged with {1} at a bound; such a parameter has no standard error.</source>
        <translation>O ajuste convergiu com {1} num limite; um tal parâmetro não tem erro padrão.</translation>
    </message>
    <message>
        <source>The fit converged, with as many parameters as values: it says nothing about their errors.</source>
        <translation>O ajuste convergiu, com tantos parâmetros quantos os valores: nada diz sobre os seus erros.</translation>
    </message>
    <message>
        <source>The fit converged, and the model goes through every point: standard errors are rounding, as the residuals are.</source>
        <translation>O ajuste convergiu, e o modelo passa por todos os pontos: os erros padrão são arredondamento, tal como os resíduos.</translation>
    </message>
    <message>
        <source>The fit converged: what is left of the residuals is rounding, condition {1}.</source>
        <translation>O ajuste convergiu: o que resta dos resíduos é arredondamento, condição {1}.</translation>
    </message>
    <message>
        <source>The fit converged: relative offset {1}, condition {2}.</source>
        <translation>O ajuste convergiu: desvio relativo {1}, condição {2}.</translation>
    </message>
    <message>
        <source>The fit did not converge within {1} steps (relative offset {2}). Start from other values, or from several, or give bounds.</source>
        <translation>O ajuste não convergiu em {1} passos (desvio relativo {2}). Comece por outros valores, ou por vários, ou dê limites.</translation>
    </message>
    <message>
        <source>The fit did not converge: no step lowers the residuals, yet this is no minimum (relative offset {1}). Start from other values, or look for a kink in the model.</source>
        <translation>O ajuste não convergiu: nenhum passo reduz os resíduos, mas isto não é um mínimo (desvio relativo {1}). Comece por outros valores, ou procure uma quebra no modelo.</translation>
    </message>
    <message>
        <source>A fit needs one start value, and one bound or none, for each parameter.</source>
        <translation>Um ajuste precisa de um valor inicial, e de um limite ou nenhum, para cada parâmetro.</translation>
    </message>
    <message>
        <source>Fewer values ({1}) than parameters ({2}): leave parameters out, or add data.</source>
        <translation>Menos valores ({1}) do que parâmetros ({2}): omita parâmetros, ou adicione dados.</translation>
    </message>
    <message>
        <source>The lower bound {1} of {2} does not lie below its upper bound {3}.</source>
        <translation>O limite inferior {1} de {2} não está abaixo do seu limite superior {3}.</translation>
    </message>
    <message>
        <source>The start value {1} of {2} lies below its lower bound {3}; raise it.</source>
        <translation>O valor inicial {1} de {2} está abaixo do seu limite inferior {3}; aumente-o.</translation>
    </message>
    <message>
        <source>The start value {1} of {2} lies above its upper bound {3}; lower it.</source>
        <translation>O valor inicial {1} de {2} está acima do seu limite superior {3}; reduza-o.</translation>
    </message>
    <message>
        <source>The model has no value, or no derivative, at the start values. Start from others.</source>
        <translation>O modelo não tem valor, ou não tem derivada, nos valores iniciais. Comece por outros.</translation>
    </message>
    <message>
        <source>The plant has no value here to start the fit from; write one into the file.</source>
        <translation>A planta não tem aqui nenhum valor de onde o ajuste possa partir; escreva um no ficheiro.</translation>
    </message>
    <message>
        <source>No parameter is named that the fit may change.</source>
        <translation>Não é indicado nenhum parâmetro que o ajuste possa alterar.</translation>
    </message>
    <message>
        <source>There are no measured data to fit to.</source>
        <translation>Não há dados medidos a que ajustar.</translation>
    </message>
    <message>
        <source>All values of this column are 0 or missing; leave it out of the fit.</source>
        <translation>Todos os valores desta coluna são 0 ou faltam; omita-a do ajuste.</translation>
    </message>
    <message>
        <source>The effect is a number above 0, in units of the error standard deviation, such as 2.</source>
        <translation>O efeito é um número acima de 0, em unidades do desvio padrão do erro, como 2.</translation>
    </message>
    <message>
        <source>The level of the test lies between 0 and 1, such as 0.05.</source>
        <translation>O nível do teste fica entre 0 e 1, como 0.05.</translation>
    </message>
    <message>
        <source>No degrees of freedom are left to judge “{1}” by. Add runs, or leave terms out of the model.</source>
        <translation>Não restam graus de liberdade para avaliar “{1}”. Adicione ensaios, ou retire termos do modelo.</translation>
    </message>
    <message>
        <source>The wanted power lies between 0 and 1, such as 0.8.</source>
        <translation>A potência desejada fica entre 0 e 1, como 0.8.</translation>
    </message>
    <message>
        <source>Not even {1} repetitions of the design give this power. Ask for a larger effect, or for less power.</source>
        <translation>Nem mesmo {1} repetições do delineamento dão esta potência. Peça um efeito maior, ou menos potência.</translation>
    </message>
    <message>
        <source>The formula has no “~” between the response and the model. Write it as y ~ b1*exp(-b2*x).</source>
        <translation>A fórmula não tem “~” entre a resposta e o modelo. Escreva-a como y ~ b1*exp(-b2*x).</translation>
    </message>
    <message>
        <source>In line {1}, column {2}, “{3}” is neither a column nor a parameter with a start value. Give it a start value, or write one of {4}.</source>
        <translation>Na linha {1}, coluna {2}, “{3}” não é uma coluna nem um parâmetro com valor inicial. Dê-lhe um valor inicial, ou escreva um de {4}.</translation>
    </message>
    <message>
        <source>The parameter “{1}” has two start values. Give it one.</source>
        <translation>O parâmetro “{1}” tem dois valores iniciais. Dê-lhe um.</translation>
    </message>
    <message>
        <source>“{1}” is a column of the data and cannot be a parameter as well. Give the parameter another name.</source>
        <translation>“{1}” é uma coluna dos dados e não pode ser também um parâmetro. Dê outro nome ao parâmetro.</translation>
    </message>
    <message>
        <source>The parameter “{1}” does not occur in the formula. Leave it out, or use it.</source>
        <translation>O parâmetro “{1}” não ocorre na fórmula. Omita-o, ou use-o.</translation>
    </message>
    <message>
        <source>The start value of “{1}” is no number.</source>
        <translation>O valor inicial de “{1}” não é um número.</translation>
    </message>
    <message>
        <source>The model has no parameter: all its names are columns. Write what is to be fitted, such as b1*x.</source>
        <translation>O modelo não tem parâmetros: todos os seus nomes são colunas. Escreva o que deve ser ajustado, como b1*x.</translation>
    </message>
    <message>
        <source>The column “{1}” holds text, “{2}”; a regression takes numbers. Correct the cell, or leave it empty.</source>
        <translation>A coluna “{1}” contém texto, “{2}”; uma regressão aceita números. Corrija a célula, ou deixe-a vazia.</translation>
    </message>
    <message>
        <source>The response {1} has no value in this line. Correct the line, or leave its cell empty.</source>
        <translation>A resposta {1} não tem valor nesta linha. Corrija a linha, ou deixe a sua célula vazia.</translation>
    </message>
    <message>
        <source>{1} of {2} lines were left out because a cell that the formula needs is empty.</source>
        <translation>{1} de {2} linhas foram omitidas porque uma célula de que a fórmula precisa está vazia.</translation>
    </message>
    <message>
        <source>With the start values the model has no value in this line; look for a division by 0, a logarithm or a root of a negative number, or an overflow, and choose other start values.</source>
        <translation>Com os valores iniciais o modelo não tem valor nesta linha; procure uma divisão por 0, um logaritmo ou uma raiz de um número negativo, ou um excesso de capacidade numérica, e escolha outros valores iniciais.</translation>
    </message>
    <message>
        <source>There is no column “{1}”. Did you mean “{2}”?</source>
        <translation>Não há nenhuma coluna “{1}”. Queria dizer “{2}”?</translation>
    </message>
    <message>
        <source>Taken for no factor, since others are stated: {1}.</source>
        <translation>Não tomados como fator, pois outros estão indicados: {1}.</translation>
    </message>
    <message>
        <source>No run has the level “{1}” of “{2}”. Leave the level out, or add runs at it.</source>
        <translation>Nenhum ensaio tem o nível “{1}” de “{2}”. Omita o nível, ou adicione ensaios com ele.</translation>
    </message>
    <message>
        <source>The header comment gives the factor “{1}” no bounds. Take back the line that Titer wrote.</source>
        <translation>O comentário do cabeçalho não dá limites ao fator “{1}”. Reponha a linha que o Titer escreveu.</translation>
    </message>
    <message>
        <source>The header comment of the run sheet holds curly quotes where straight ones belong. Take back the line that Titer wrote.</source>
        <translation>O comentário do cabeçalho da folha de ensaios contém aspas curvas onde devem estar retas. Reponha a linha que o Titer escreveu.</translation>
    </message>
    <message>
        <source>The header comment of the run sheet is cut off: no } ends it. Take back the line that Titer wrote.</source>
        <translation>O comentário do cabeçalho da folha de ensaios está cortado: nenhum } o termina. Reponha a linha que o Titer escreveu.</translation>
    </message>
    <message>
        <source>The header comment of the run sheet is damaged. Take back the line that Titer wrote.</source>
        <translation>O comentário do cabeçalho da folha de ensaios está danificado. Reponha a linha que o Titer escreveu.</translation>
    </message>
    <message>
        <source>The file does not begin with the line “# titer.study/1” of a run sheet. Take the file that “titer-cli doe design” wrote.</source>
        <translation>O ficheiro não começa com a linha “# titer.study/1” de uma folha de ensaios. Use o ficheiro que “titer-cli doe design” escreveu.</translation>
    </message>
    <message>
        <source>The column “id” is missing. Put back the ids: runs are known by them.</source>
        <translation>Falta a coluna “id”. Reponha os ids: os ensaios são conhecidos por eles.</translation>
    </message>
    <message>
        <source>The column “{1}” is missing. Put it back under this very name.</source>
        <translation>Falta a coluna “{1}”. Reponha-a com este mesmo nome.</translation>
    </message>
    <message>
        <source>“{1}” is no whole number from 1 on. Take back the one that Titer wrote.</source>
        <translation>“{1}” não é um número inteiro a partir de 1. Reponha o que o Titer escreveu.</translation>
    </message>
    <message>
        <source>“{1}” is no level of “{2}”, which has {3}. Write one of them.</source>
        <translation>“{1}” não é um nível de “{2}”, que tem {3}. Escreva um deles.</translation>
    </message>
    <message>
        <source>“{1}” is no number for the factor “{2}”. Write the setting that was run.</source>
        <translation>“{1}” não é um número para o fator “{2}”. Escreva o valor que foi usado.</translation>
    </message>
    <message>
        <source>The id “{1}” is empty or stands twice. Give each run an id of its own.</source>
        <translation>O id “{1}” está vazio ou aparece duas vezes. Dê a cada ensaio um id próprio.</translation>
    </message>
    <message>
        <source>The run sheet holds no run. Take the whole file.</source>
        <translation>A folha de ensaios não contém nenhum ensaio. Use o ficheiro completo.</translation>
    </message>
    <message>
        <source>“{1}” is the name of a column that every run sheet has. Give another name.</source>
        <translation>“{1}” é o nome de uma coluna que todas as folhas de ensaios têm. Dê outro nome.</translation>
    </message>
    <message>
        <source>A column named “{1}” cannot be told from the constant of a model. Give another name.</source>
        <translation>Uma coluna chamada “{1}” não se distingue da constante de um modelo. Dê outro nome.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the name of a column: it is empty, or holds a bracket or a line break. Give another name.</source>
        <translation>“{1}” não pode ser o nome de uma coluna: está vazio, ou contém um parêntese ou uma quebra de linha. Dê outro nome.</translation>
    </message>
    <message>
        <source>“{1}” would be the name of two columns. Give one of them another name.</source>
        <translation>“{1}” seria o nome de duas colunas. Dê outro nome a uma delas.</translation>
    </message>
    <message>
        <source>A level of “{1}” holds a line break. Give it another name.</source>
        <translation>Um nível de “{1}” contém uma quebra de linha. Dê-lhe outro nome.</translation>
    </message>
    <message>
        <source>The model has no term “{1}” that could stay in it.</source>
        <translation>O modelo não tem nenhum termo “{1}” que possa permanecer nele.</translation>
    </message>
    <message>
        <source>No term explains enough to stay, and the model has no intercept. Give it one, or do without selection.</source>
        <translation>Nenhum termo explica o suficiente para ficar, e o modelo não tem intercepto. Dê-lhe um, ou prescinda da seleção.</translation>
    </message>
    <message>
        <source>In these runs “{1}” is the same as {2}, so that the data cannot tell which of them acts.</source>
        <translation>Nestes ensaios “{1}” é igual a {2}, portanto os dados não dizem qual deles atua.</translation>
    </message>
    <message>
        <source>The model has more than {1} parts that keep hierarchy, too many to compare them all. Leave out terms, or select stepwise.</source>
        <translation>O modelo tem mais de {1} partes que respeitam a hierarquia, demasiadas para as comparar todas. Omita termos, ou selecione passo a passo.</translation>
    </message>
    <message>
        <source>The work was stopped before it was done.</source>
        <translation>O trabalho foi interrompido antes de estar concluído.</translation>
    </message>
    <message>
        <source>The model gives no number at some settings. Narrow the bounds of the factors.</source>
        <translation>O modelo não dá um número nalguns valores dos fatores. Estreite os limites dos fatores.</translation>
    </message>
    <message>
        <source>Sensitivities need at least one factor and 16 samples.</source>
        <translation>As sensibilidades precisam de pelo menos um fator e 16 amostras.</translation>
    </message>
    <message>
        <source>The model gives the same everywhere, so that no factor matters.</source>
        <translation>O modelo dá o mesmo em toda a parte, portanto nenhum fator importa.</translation>
    </message>
    <message>
        <source>Elementary effects need at least one factor, two trajectories and an even number of levels.</source>
        <translation>Os efeitos elementares precisam de pelo menos um fator, duas trajetórias e um número par de níveis.</translation>
    </message>
    <message>
        <source>The file is a workbook or UTF-16 and no plain text; save it as CSV in UTF-8.</source>
        <translation>O ficheiro é um livro ou UTF-16 e não texto simples; guarde-o como CSV em UTF-8.</translation>
    </message>
    <message>
        <source>A quote opens here and never closes. Close it or take it away.</source>
        <translation>Uma aspa abre aqui e nunca fecha. Feche-a ou retire-a.</translation>
    </message>
    <message>
        <source>The file holds no table. Write a line of names and a line for each run.</source>
        <translation>O ficheiro não contém nenhuma tabela. Escreva uma linha de nomes e uma linha para cada ensaio.</translation>
    </message>
    <message>
        <source>The name “{1}” stands above two columns. Give each column a name of its own.</source>
        <translation>O nome “{1}” está acima de duas colunas. Dê a cada coluna um nome próprio.</translation>
    </message>
    <message>
        <source>The first line holds numbers where names belong. Write a line of names above the data.</source>
        <translation>A primeira linha contém números onde deviam estar nomes. Escreva uma linha de nomes acima dos dados.</translation>
    </message>
    <message>
        <source>The line has {1} cells where the names have {2}. Write one cell for each name; leave a missing one empty between its separators.</source>
        <translation>A linha tem {1} células onde os nomes têm {2}. Escreva uma célula para cada nome; deixe vazia entre os separadores a que faltar.</translation>
    </message>
    <message>
        <source>Column {1} has cells but no name. Write a name above it.</source>
        <translation>A coluna {1} tem células mas não tem nome. Escreva um nome acima dela.</translation>
    </message>
    <message>
        <source>“{1}” is no number, so that column “{2}” counts as text.</source>
        <translation>“{1}” não é um número, portanto a coluna “{2}” conta como texto.</translation>
    </message>
    <message>
        <source>Cells of column “{2}” that say there is no value: {1}.</source>
        <translation>Células da coluna “{2}” que indicam não haver valor: {1}.</translation>
    </message>
    <message>
        <source>There are names but no line of data below them.</source>
        <translation>Há nomes mas nenhuma linha de dados abaixo deles.</translation>
    </message>
    <message>
        <source>A Gaussian process needs 3 to {1} runs; there are {2}.</source>
        <translation>Um processo gaussiano precisa de 3 a {1} ensaios; há {2}.</translation>
    </message>
    <message>
        <source>A setting or a result is missing. Fill it in, or leave the run out.</source>
        <translation>Falta um valor de um fator ou um resultado. Preencha-o, ou omita o ensaio.</translation>
    </message>
    <message>
        <source>All results are {1}, so that there is nothing to model. Choose another response.</source>
        <translation>Todos os resultados são {1}, portanto não há nada a modelar. Escolha outra resposta.</translation>
    </message>
    <message>
        <source>Runs lie so near each other that the model cannot tell them apart. Leave one of them out, or allow for more noise.</source>
        <translation>Há ensaios tão próximos que o modelo não os distingue. Omita um deles, ou admita mais ruído.</translation>
    </message>
    <message>
        <source>The search was stopped before a model was found.</source>
        <translation>A procura foi interrompida antes de se encontrar um modelo.</translation>
    </message>
    <message>
        <source>This run has no key figure and no quantity of that name. Name one that it has, such as “{1}”.</source>
        <translation>Esta execução não tem nenhum indicador nem nenhuma grandeza com esse nome. Indique um que ela tenha, como “{1}”.</translation>
    </message>
    <message>
        <source>The run ends at {1}, before {2}. Ask for an earlier time.</source>
        <translation>A execução termina em {1}, antes de {2}. Peça um tempo anterior.</translation>
    </message>
    <message>
        <source>The accounts do not close: the balance error is {1} (limit 1e-8). Run with a finer tolerance.</source>
        <translation>Os balanços não fecham: o erro de balanço é {1} (limite 1e-8). Execute com uma tolerância mais fina.</translation>
    </message>
    <message>
        <source>There is no factor to screen. Name a table with columns of factors.</source>
        <translation>Não há nenhum fator a rastrear. Indique uma tabela com colunas de fatores.</translation>
    </message>
    <message>
        <source>Run {1} has no mirror image, so main effects and second-order effects mix. The two-stage analysis is for definitive screening designs; select stepwise instead.</source>
        <translation>O ensaio {1} não tem imagem espelhada, portanto efeitos principais e de segunda ordem misturam-se. A análise em duas etapas é para delineamentos de rastreio definitivo; selecione antes passo a passo.</translation>
    </message>
    <message>
        <source>The runs do not tell all main effects apart. Leave out a factor.</source>
        <translation>Os ensaios não distinguem todos os efeitos principais. Omita um fator.</translation>
    </message>
    <message>
        <source>There is no error to judge by: the design has neither fake factors nor repeated centre runs. Repeat the centre run, or select stepwise.</source>
        <translation>Não há erro para avaliar: o delineamento não tem fatores fictícios nem ensaios centrais repetidos. Repita o ensaio central, ou selecione passo a passo.</translation>
    </message>
    <message>
        <source>There is no error to judge by: the fake factors and repeated runs vary by nothing. Select stepwise instead.</source>
        <translation>Não há erro para avaliar: os fatores fictícios e os ensaios repetidos não variam nada. Selecione antes passo a passo.</translation>
    </message>
    <message>
        <source>Largest correlation between main effects: {1}</source>
        <translation>Maior correlação entre efeitos principais: {1}</translation>
    </message>
    <message>
        <source>Largest absolute correlation, over all runs, between the centred coded columns of two different factors; 0 means orthogonal.</source>
        <translation>Maior correlação absoluta, sobre todos os ensaios, entre as colunas codificadas centradas de dois fatores diferentes; 0 significa ortogonal.</translation>
    </message>
    <message>
        <source>100 |X&apos;X|^(1/p) / n with the model in shares from 0 to 1, p parameters and n runs; mixtures stay far below 100 %.</source>
        <translation>100 |X&apos;X|^(1/p) / n com o modelo em proporções de 0 a 1, p parâmetros e n ensaios; as misturas ficam muito abaixo de 100 %.</translation>
    </message>
    <message>
        <source>{1} runs at {2} different settings</source>
        <translation>{1} ensaios em {2} combinações diferentes</translation>
    </message>
    <message>
        <source>Rows of the run sheet, and rows that differ (in a block or in a factor).</source>
        <translation>Linhas da folha de ensaios, e linhas que diferem (num bloco ou num fator).</translation>
    </message>
    <message>
        <source>Parameters: {1}; degrees of freedom left: {2}, {3} for lack of fit and {4} for pure error</source>
        <translation>Parâmetros: {1}; graus de liberdade restantes: {2}, {3} para falta de ajuste e {4} para erro puro</translation>
    </message>
    <message>
        <source>Runs less parameters of the model (and blocks less one); pure error is what repeated settings within a block leave.</source>
        <translation>Ensaios menos parâmetros do modelo (e blocos menos um); o erro puro é o que deixam as combinações repetidas dentro de um bloco.</translation>
    </message>
    <message>
        <source>{1} blocks, orthogonal to the model</source>
        <translation>{1} blocos, ortogonais ao modelo</translation>
    </message>
    <message>
        <source>{1} blocks, not orthogonal to the model</source>
        <translation>{1} blocos, não ortogonais ao modelo</translation>
    </message>
    <message>
        <source>Orthogonal: each column of the model has the same mean in every block, so that differences between blocks bias no coefficient.</source>
        <translation>Ortogonal: cada coluna do modelo tem a mesma média em todos os blocos, de modo que as diferenças entre blocos não enviesam nenhum coeficiente.</translation>
    </message>
    <message>
        <source>Rotatable</source>
        <translation>Rotacional</translation>
    </message>
    <message>
        <source>Not rotatable</source>
        <translation>Não rotacional</translation>
    </message>
    <message>
        <source>Rotatable: moments up to order 4 are those of a sphere, so that the variance of a prediction depends on the distance from the centre alone.</source>
        <translation>Rotacional: os momentos até à ordem 4 são os de uma esfera, de modo que a variância de uma previsão depende só da distância ao centro.</translation>
    </message>
    <message>
        <source>The recording has no tag “{1}”; it has {2}.</source>
        <translation>A gravação não tem a tag “{1}”; tem {2}.</translation>
    </message>
    <message>
        <source>“{1}” has no unit, and {2} is in {3}; say in which unit the recording has it.</source>
        <translation>“{1}” não tem unidade, e {2} está em {3}; diga em que unidade a gravação o tem.</translation>
    </message>
    <message>
        <source>The unit “{1}” of “{2}” is not known; give it as one that is, such as {3}.</source>
        <translation>A unidade “{1}” de “{2}” não é conhecida; indique-a numa conhecida, como {3}.</translation>
    </message>
    <message>
        <source>“{1}” is in {2} and {3} in {4}: they do not measure the same. Map it to another variable, or give the component the molar mass that converts them.</source>
        <translation>“{1}” está em {2} e {3} em {4}: não medem o mesmo. Mapeie-a para outra variável, ou dê ao componente a massa molar que as converte.</translation>
    </message>
    <message>
        <source>It is mapped to no variable.</source>
        <translation>Não está mapeada a nenhuma variável.</translation>
    </message>
    <message>
        <source>“{1}” does not fit {2}, which is in {3}. Take a unit that fits, or give the component the mass that converts them.</source>
        <translation>“{1}” não é compatível com {2}, que está em {3}. Use uma unidade compatível, ou dê ao componente a massa que as converte.</translation>
    </message>
    <message>
        <source>An object in braces is wanted here, not {1}.</source>
        <translation>Aqui é preciso um objeto entre chavetas, não {1}.</translation>
    </message>
    <message>
        <source>“{1}” is missing.</source>
        <translation>Falta “{1}”.</translation>
    </message>
    <message>
        <source>“{1}” is larger than any number that can be computed with. Enter a value below 1e308.</source>
        <translation>“{1}” é maior do que qualquer número calculável. Introduza um valor abaixo de 1e308.</translation>
    </message>
    <message>
        <source>“{1}” is {2}, which is less than {3}; enter at least that.</source>
        <translation>“{1}” é {2}, menos do que {3}; introduza pelo menos esse valor.</translation>
    </message>
    <message>
        <source>“{1}” is no unit that is known; enter one such as °C, g/L or 1e6 cells/mL.</source>
        <translation>“{1}” não é uma unidade conhecida; introduza uma como °C, g/L ou 1e6 cells/mL.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the name of a column: take out commas, semicolons, quotation marks, brackets and the ending “.reported”, and do not call it “time”.</source>
        <translation>“{1}” não pode ser o nome de uma coluna: retire vírgulas, pontos e vírgulas, aspas, parênteses e a terminação “.reported”, e não lhe chame “time”.</translation>
    </message>
    <message>
        <source>The spread of {1} is more than the delay of {2}, so that a sample could be known before it was drawn; enter a smaller one.</source>
        <translation>A dispersão de {1} é maior do que o atraso de {2}, de modo que uma amostra poderia ser conhecida antes de ser colhida; introduza uma menor.</translation>
    </message>
    <message>
        <source>A share of {1} is more than 1; enter 0 to 1.</source>
        <translation>Uma fração de {1} é mais do que 1; introduza 0 a 1.</translation>
    </message>
    <message>
        <source>“{1}” is no unit of time: s, min, h or d.</source>
        <translation>“{1}” não é uma unidade de tempo: s, min, h ou d.</translation>
    </message>
    <message>
        <source>The format is “{1}”, and a file of sensors has “{2}”.</source>
        <translation>O formato é “{1}”, e um ficheiro de sensores tem “{2}”.</translation>
    </message>
    <message>
        <source>Two sensors have this tag. Give one of them another.</source>
        <translation>Dois sensores têm esta tag. Dê outra a um deles.</translation>
    </message>
    <message>
        <source>All sensors together take {1} samples, more than {2}. Let them sample less often.</source>
        <translation>Todos os sensores juntos colhem {1} amostras, mais de {2}. Faça-os amostrar com menos frequência.</translation>
    </message>
    <message>
        <source>Neither the sensors nor the plant&apos;s recipe say how long to record. Give a “duration”.</source>
        <translation>Nem os sensores nem a receita da planta dizem durante quanto tempo gravar. Indique uma “duration”.</translation>
    </message>
    <message>
        <source>The run does not report {1}.</source>
        <translation>A execução não comunica {1}.</translation>
    </message>
    <message>
        <source>Inlet</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Inoculum, medium, samples returned.</source>
        <translation>Inóculo, meio, amostras devolvidas.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Alimentação</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Takes as much as holds the pH; the source must carry positive ions (component key charge).</source>
        <translation>Recebe o necessário para manter o pH; a fonte tem de transportar iões positivos (chave charge do componente).</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gás</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Purga</translation>
    </message>
    <message>
        <source>Permeate</source>
        <translation>Permeado</translation>
    </message>
    <message>
        <source>Leaves through the cell retention device.</source>
        <translation>Sai pelo dispositivo de retenção de células.</translation>
    </message>
    <message>
        <source>Off-gas</source>
        <translation>Gás de saída</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>set_point</source>
        <translation>setpoint</translation>
    </message>
    <message>
        <source>power</source>
        <translation>potência</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Recipiente</translation>
    </message>
    <message>
        <source>Gas transfer</source>
        <translation>Transferência de gás</translation>
    </message>
    <message>
        <source>Vessel volume</source>
        <translation>Volume do recipiente</translation>
    </message>
    <message>
        <source>A vessel that reaches it raises the event &quot;full&quot;.</source>
        <translation>Um recipiente que o atinge gera o evento &quot;full&quot;.</translation>
    </message>
    <message>
        <source>Kinetics</source>
        <translation>Cinética</translation>
    </message>
    <message>
        <source>Rate law of the culture; without one nothing grows.</source>
        <translation>Lei cinética da cultura; sem uma nada cresce.</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Cultura</translation>
    </message>
    <message>
        <source>Heel</source>
        <translation>Volume residual</translation>
    </message>
    <message>
        <source>What cannot be emptied. 0 stands for 0.1 % of the vessel volume.</source>
        <translation>O que não pode ser esvaziado. 0 significa 0,1 % do volume do recipiente.</translation>
    </message>
    <message>
        <source>Evaporation</source>
        <translation>Evaporação</translation>
    </message>
    <message>
        <source>Water lost with the off-gas, as a part of the volume per time.</source>
        <translation>Água perdida com o gás de saída, como fração do volume por tempo.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Part of a component that the cell retention device keeps from the permeate.</source>
        <translation>Fração de um componente que o dispositivo de retenção de células impede de passar ao permeado.</translation>
    </message>
    <message>
        <source>Osmolality of the medium</source>
        <translation>Osmolalidade do meio</translation>
    </message>
    <message>
        <source>Of the salts that are not components of the plant.</source>
        <translation>Dos sais que não são componentes da planta.</translation>
    </message>
    <message>
        <source>Oxygen loop</source>
        <translation>Malha de oxigénio</translation>
    </message>
    <message>
        <source>ideal: gas transfer supplies what holds the set-point, and the kLa that this needs is reported. open: the kLa and the oxygen fraction are set-points and dissolved oxygen follows.</source>
        <translation>ideal: a transferência de gás fornece o que mantém o setpoint, e é comunicado o kLa necessário. open: o kLa e a fração de oxigénio são setpoints, e o oxigénio dissolvido acompanha.</translation>
    </message>
    <message>
        <source>Dissolved oxygen in equilibrium with air; about 0.2 mM in medium at 37 °C.</source>
        <translation>Oxigénio dissolvido em equilíbrio com o ar; cerca de 0,2 mM em meio a 37 °C.</translation>
    </message>
    <message>
        <source>Carbon dioxide, Henry&apos;s constant</source>
        <translation>Constante de Henry do dióxido de carbono</translation>
    </message>
    <message>
        <source>Dissolved carbon dioxide per partial pressure, at 37 °C.</source>
        <translation>Dióxido de carbono dissolvido por pressão parcial, a 37 °C.</translation>
    </message>
    <message>
        <source>Gas depletion</source>
        <translation>Esgotamento do gás</translation>
    </message>
    <message>
        <source>yes: a gas flow above 0 gives oxygen off and takes carbon dioxide up, well mixed. no: the gas keeps its composition.</source>
        <translation>yes: um fluxo de gás acima de 0 cede oxigénio e capta dióxido de carbono, bem misturado. no: o gás mantém a sua composição.</translation>
    </message>
    <message>
        <source>kLa model</source>
        <translation>Modelo de kLa</translation>
    </message>
    <message>
        <source>set_point: kLa is the set-point. power: kLa = a F^b (P/V)^c with the gas flow F [m3/s] and the power per volume P/V [W/m3].</source>
        <translation>set_point: o kLa é o setpoint. power: kLa = a F^b (P/V)^c com o fluxo de gás F [m3/s] e a potência por volume P/V [W/m3].</translation>
    </message>
    <message>
        <source>kLa coefficient a</source>
        <translation>Coeficiente a do kLa</translation>
    </message>
    <message>
        <source>Gives kLa in 1/s.</source>
        <translation>Dá o kLa em 1/s.</translation>
    </message>
    <message>
        <source>kLa exponent b of the gas flow</source>
        <translation>Expoente b do kLa (fluxo de gás)</translation>
    </message>
    <message>
        <source>kLa exponent c of the power</source>
        <translation>Expoente c do kLa (potência)</translation>
    </message>
    <message>
        <source>Feeds dilute oxygen</source>
        <translation>A alimentação dilui o oxigénio</translation>
    </message>
    <message>
        <source>no: dissolved oxygen follows gas transfer and uptake alone, as some published models have it.</source>
        <translation>no: o oxigénio dissolvido segue apenas a transferência de gás e o consumo, como em alguns modelos publicados.</translation>
    </message>
    <message>
        <source>pH</source>
        <translation>pH</translation>
    </message>
    <message>
        <source>Dissolved oxygen</source>
        <translation>Oxigénio dissolvido</translation>
    </message>
    <message>
        <source>Set-point of the ideal loop, in percent of air saturation.</source>
        <translation>Setpoint da malha ideal, em percentagem da saturação do ar.</translation>
    </message>
    <message>
        <source>kLa</source>
        <translation>kLa</translation>
    </message>
    <message>
        <source>With the ideal oxygen loop it is the least kLa, which also strips carbon dioxide.</source>
        <translation>Com a malha de oxigénio ideal é o kLa mínimo, que também remove dióxido de carbono.</translation>
    </message>
    <message>
        <source>Gas flow</source>
        <translation>Fluxo de gás</translation>
    </message>
    <message>
        <source>At 0 °C and 101.325 kPa. 0 stands for a gas that never limits.</source>
        <translation>A 0 °C e 101,325 kPa. 0 significa um gás que nunca limita.</translation>
    </message>
    <message>
        <source>Oxygen in the gas</source>
        <translation>Oxigénio no gás</translation>
    </message>
    <message>
        <source>Mole fraction; 0.2095 is air.</source>
        <translation>Fração molar; 0,2095 é ar.</translation>
    </message>
    <message>
        <source>Carbon dioxide in the gas</source>
        <translation>Dióxido de carbono no gás</translation>
    </message>
    <message>
        <source>Mole fraction; 0.0004 is air.</source>
        <translation>Fração molar; 0,0004 é ar.</translation>
    </message>
    <message>
        <source>Agitation power</source>
        <translation>Potência de agitação</translation>
    </message>
    <message>
        <source>Power drawn by the agitator, for the kLa model &quot;power&quot;.</source>
        <translation>Potência absorvida pelo agitador, para o modelo de kLa &quot;power&quot;.</translation>
    </message>
    <message>
        <source>Carbon dioxide pressure</source>
        <translation>Pressão de dióxido de carbono</translation>
    </message>
    <message>
        <source>Osmolality</source>
        <translation>Osmolalidade</translation>
    </message>
    <message>
        <source>Viability</source>
        <translation>Viabilidade</translation>
    </message>
    <message>
        <source>Specific growth rate</source>
        <translation>Taxa específica de crescimento</translation>
    </message>
    <message>
        <source>Oxygen uptake</source>
        <translation>Consumo de oxigénio</translation>
    </message>
    <message>
        <source>Carbon dioxide evolution</source>
        <translation>Libertação de dióxido de carbono</translation>
    </message>
    <message>
        <source>With the ideal oxygen loop the kLa that it needs, at least the one that is set.</source>
        <translation>Com a malha de oxigénio ideal, o kLa de que precisa, pelo menos o definido.</translation>
    </message>
    <message>
        <source>Base demand</source>
        <translation>Consumo de base</translation>
    </message>
    <message>
        <source>Protons formed by reaction, which base must bind; negative where acid would be needed.</source>
        <translation>Protões formados por reação, que a base tem de neutralizar; negativo quando seria preciso ácido.</translation>
    </message>
    <message>
        <source>Integral of viable cells</source>
        <translation>Integral de células viáveis</translation>
    </message>
    <message>
        <source>Product formed so far by the integral of living cells so far, per cell.</source>
        <translation>Produto formado até agora pelo integral de células viáveis até agora, por célula.</translation>
    </message>
    <message>
        <source>Volume by vessel volume.</source>
        <translation>Volume a dividir pelo volume do recipiente.</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Peak cell density</source>
        <translation>Densidade celular máxima</translation>
    </message>
    <message>
        <source>Time of the peak</source>
        <translation>Instante do máximo</translation>
    </message>
    <message>
        <source>Peak biomass</source>
        <translation>Biomassa máxima</translation>
    </message>
    <message>
        <source>Viability at the end</source>
        <translation>Viabilidade no fim</translation>
    </message>
    <message>
        <source>Volume at the end</source>
        <translation>Volume no fim</translation>
    </message>
    <message>
        <source>Bioreactor</source>
        <translation>Biorreator</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>A stirred vessel with a culture: seed, batch, fed-batch or perfusion, as its streams and the recipe make it. Temperature, pH and oxygen are held ideally unless chosen otherwise.</source>
        <translation>Um recipiente agitado com uma cultura: inóculo, batch, fed-batch ou perfusão, conforme as suas correntes e a receita. Temperatura, pH e oxigénio são mantidos de forma ideal, salvo escolha em contrário.</translation>
    </message>
    <message>
        <source>The component {1} crosses into the gas and must have the basis &quot;amount&quot;.</source>
        <translation>O componente {1} passa para o gás e tem de ter a base &quot;amount&quot;.</translation>
    </message>
    <message>
        <source>The component {1} has a charge but no molar mass, so its part in the balance of base is unknown: give its molar_mass or the basis &quot;amount&quot;.</source>
        <translation>O componente {1} tem carga mas não tem massa molar, por isso o seu contributo para o balanço da base é desconhecido: dê a sua molar_mass ou a base &quot;amount&quot;.</translation>
    </message>
    <message>
        <source>The inner radius of the discs must be smaller than the outer one: lower it or raise outer_radius.</source>
        <translation>O raio interior dos discos tem de ser menor do que o exterior: reduza-o ou aumente outer_radius.</translation>
    </message>
    <message>
        <source>Centrate</source>
        <translation>Centrado</translation>
    </message>
    <message>
        <source>Solids</source>
        <translation>Sólidos</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>geometria</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Broth</source>
        <translation>Caldo</translation>
    </message>
    <message>
        <source>Settling area</source>
        <translation>Área de sedimentação</translation>
    </message>
    <message>
        <source>geometry: from discs and speed. sigma: given.</source>
        <translation>geometry: a partir dos discos e da velocidade. sigma: indicada.</translation>
    </message>
    <message>
        <source>Equivalent settling area</source>
        <translation>Área de sedimentação equivalente</translation>
    </message>
    <message>
        <source>At the speed at which the machine runs.</source>
        <translation>À velocidade a que a máquina funciona.</translation>
    </message>
    <message>
        <source>Discs</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Outer radius of the discs</source>
        <translation>Raio exterior dos discos</translation>
    </message>
    <message>
        <source>Inner radius of the discs</source>
        <translation>Raio interior dos discos</translation>
    </message>
    <message>
        <source>Half angle of the cone</source>
        <translation>Meio ângulo do cone</translation>
    </message>
    <message>
        <source>In radians; 0.7 is 40 degrees.</source>
        <translation>Em radianos; 0,7 são 40 graus.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiência</translation>
    </message>
    <message>
        <source>Part of the settling area that counts, since the flow between real discs is uneven.</source>
        <translation>Parte da área de sedimentação que conta, pois o fluxo entre discos reais é irregular.</translation>
    </message>
    <message>
        <source>Packed fraction</source>
        <translation>Fração compactada</translation>
    </message>
    <message>
        <source>Volume of particles by volume of the discharged solids; the rest is broth that is lost.</source>
        <translation>Volume de partículas pelo volume de sólidos descarregados; o resto é caldo que se perde.</translation>
    </message>
    <message>
        <source>Spread of sizes</source>
        <translation>Dispersão dos tamanhos</translation>
    </message>
    <message>
        <source>Geometric standard deviation of the log-normal sizes about a component&apos;s diameter, which is that of a particle of mean volume.</source>
        <translation>Desvio padrão geométrico dos tamanhos log-normais em torno do diâmetro de um componente, que é o de uma partícula de volume médio.</translation>
    </message>
    <message>
        <source>Density of particles</source>
        <translation>Densidade das partículas</translation>
    </message>
    <message>
        <source>Of components that have no density of their own.</source>
        <translation>De componentes que não têm densidade própria.</translation>
    </message>
    <message>
        <source>Dry part of particles</source>
        <translation>Fração seca das partículas</translation>
    </message>
    <message>
        <source>Of the wet mass, where a suspended component is given as (dry) mass.</source>
        <translation>Da massa húmida, quando um componente em suspensão é dado como massa (seca).</translation>
    </message>
    <message>
        <source>Density of the liquid</source>
        <translation>Densidade do líquido</translation>
    </message>
    <message>
        <source>Viscosity</source>
        <translation>Viscosidade</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Turns per second of the bowl, where the settling area follows from the geometry.</source>
        <translation>Rotações por segundo do tambor, quando a área de sedimentação resulta da geometria.</translation>
    </message>
    <message>
        <source>Critical diameter</source>
        <translation>Diâmetro crítico</translation>
    </message>
    <message>
        <source>Of the first suspended component: particles of this size and larger all settle.</source>
        <translation>Do primeiro componente em suspensão: partículas deste tamanho e maiores sedimentam todas.</translation>
    </message>
    <message>
        <source>Solids removal</source>
        <translation>Remoção de sólidos</translation>
    </message>
    <message>
        <source>Settled part of the volume of particles that enters now.</source>
        <translation>Parte sedimentada do volume de partículas que entra agora.</translation>
    </message>
    <message>
        <source>Solids in the feed</source>
        <translation>Sólidos na alimentação</translation>
    </message>
    <message>
        <source>Volume of particles by volume of broth.</source>
        <translation>Volume de partículas por volume de caldo.</translation>
    </message>
    <message>
        <source>Flow of solids</source>
        <translation>Fluxo de sólidos</translation>
    </message>
    <message>
        <source>Solids removal so far</source>
        <translation>Remoção de sólidos até agora</translation>
    </message>
    <message>
        <source>Liquid recovered so far</source>
        <translation>Líquido recuperado até agora</translation>
    </message>
    <message>
        <source>Part of the liquid, and of what is dissolved in it, that left as centrate.</source>
        <translation>Parte do líquido, e do que nele está dissolvido, que saiu como centrado.</translation>
    </message>
    <message>
        <source>Liquid recovered</source>
        <translation>Líquido recuperado</translation>
    </message>
    <message>
        <source>Disc-stack centrifuge</source>
        <translation>Centrífuga de discos</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Colheita</translation>
    </message>
    <message>
        <source>Separates cells and debris, which are the components with a diameter, by Sigma theory over size classes. The feed runs through; the solids are discharged with the broth between them.</source>
        <translation>Separa células e detritos, que são os componentes com diâmetro, pela teoria Sigma sobre classes de tamanho. A alimentação atravessa; os sólidos são descarregados com o caldo entre eles.</translation>
    </message>
    <message>
        <source>Feed and buffers</source>
        <translation>Alimentação e tampões</translation>
    </message>
    <message>
        <source>Effluent</source>
        <translation>Efluente</translation>
    </message>
    <message>
        <source>Pressure drop</source>
        <translation>Perda de carga</translation>
    </message>
    <message>
        <source>Carman and Kozeny, with the compression of the bed.</source>
        <translation>Carman e Kozeny, com a compressão do leito.</translation>
    </message>
    <message>
        <source>Interstitial velocity</source>
        <translation>Velocidade intersticial</translation>
    </message>
    <message>
        <source>Residence time</source>
        <translation>Tempo de residência</translation>
    </message>
    <message>
        <source>Volume of the bed by flow; 0 at rest.</source>
        <translation>Volume do leito a dividir pelo fluxo; 0 em repouso.</translation>
    </message>
    <message>
        <source>Column volumes</source>
        <translation>Volumes de coluna</translation>
    </message>
    <message>
        <source>Volume that has passed, by the volume of the bed.</source>
        <translation>Volume que passou, a dividir pelo volume do leito.</translation>
    </message>
    <message>
        <source>UV 280 nm</source>
        <translation>UV 280 nm</translation>
    </message>
    <message>
        <source>Absorbance of what leaves.</source>
        <translation>Absorvância do que sai.</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Condutividade</translation>
    </message>
    <message>
        <source>Of what leaves: the sum over ions of molar conductivity and concentration.</source>
        <translation>Do que sai: a soma, sobre os iões, de condutividade molar vezes concentração.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Product on the column by the volume of the bed.</source>
        <translation>Produto na coluna a dividir pelo volume do leito.</translation>
    </message>
    <message>
        <source>Load in moles</source>
        <translation>Carga em moles</translation>
    </message>
    <message>
        <source>Breakthrough</source>
        <translation>Ruptura</translation>
    </message>
    <message>
        <source>Product that leaves by product that enters; 0 where none enters.</source>
        <translation>Produto que sai a dividir pelo que entra; 0 quando não entra nenhum.</translation>
    </message>
    <message>
        <source>Largest pressure drop</source>
        <translation>Perda de carga máxima</translation>
    </message>
    <message>
        <source>Largest absorbance</source>
        <translation>Absorvância máxima</translation>
    </message>
    <message>
        <source>Largest load</source>
        <translation>Carga máxima</translation>
    </message>
    <message>
        <source>Largest breakthrough</source>
        <translation>Ruptura máxima</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limit</translation>
    </message>
    <message>
        <source>Chromatography column</source>
        <translation>Coluna de cromatografia</translation>
    </message>
    <message>
        <source>Capture and polish</source>
        <translation>Captura e polimento</translation>
    </message>
    <message>
        <source>Separates what binds to a packed bed from what passes. What flows in passes on; the bed holds what it binds until the buffer changes. The grid follows from the tolerance of the run. Beds with radial flow are left out.</source>
        <translation>Separa o que se liga a um leito empacotado do que passa. O que entra passa adiante; o leito retém o que liga até o tampão mudar. A malha numérica resulta da tolerância da execução. Leitos de fluxo radial não são considerados.</translation>
    </message>
    <message>
        <source>Nothing flowed through the column in this run: give an inlet upstream a flow, in its program or in the recipe.</source>
        <translation>Nada passou pela coluna nesta execução: dê um fluxo a uma entrada a montante, no seu programa ou na receita.</translation>
    </message>
    <message>
        <source>The first flow through the column is to size it, and no flow into it is known: give “cross_section” or “diameter” in its place.</source>
        <translation>O primeiro fluxo pela coluna deve dimensioná-la, e não se conhece nenhum fluxo para ela: dê antes “cross_section” ou “diameter”.</translation>
    </message>
    <message>
        <source>{1} columns are no whole number: write {2} or {3}.</source>
        <translation>{1} colunas não são um número inteiro: escreva {2} ou {3}.</translation>
    </message>
    <message>
        <source>The extinction counts by mass, and nothing says the mass of “{1}”: give the component a “molar_mass” or a “cell_mass”.</source>
        <translation>A extinção conta por massa, e nada indica a massa de “{1}”: dê ao componente uma “molar_mass” ou uma “cell_mass”.</translation>
    </message>
    <message>
        <source>The conductivity counts by amount, and nothing says the molar mass of “{1}”: give the component a “molar_mass”.</source>
        <translation>A condutividade conta por quantidade de substância, e nada indica a massa molar de “{1}”: dê ao componente uma “molar_mass”.</translation>
    </message>
    <message>
        <source>WENO finite volumes, {1} cells, {2} nodes per bead</source>
        <translation>Volumes finitos WENO, {1} células, {2} nós por partícula</translation>
    </message>
    <message>
        <source>WENO finite volumes, {1} cells</source>
        <translation>Volumes finitos WENO, {1} células</translation>
    </message>
    <message>
        <source>Fronts in this bed may be thinner than one of its {1} cells. Their time and height hold, their shape does not. Give the axial dispersion that a packed bed has, such as “chung_wen”.</source>
        <translation>As frentes neste leito podem ser mais finas do que uma das suas {1} células. O seu tempo e altura são válidos, a sua forma não. Dê a dispersão axial que um leito empacotado tem, como “chung_wen”.</translation>
    </message>
    <message>
        <source>spectral elements, {1} x {2}, {3} nodes per bead</source>
        <translation>elementos espectrais, {1} x {2}, {3} nós por partícula</translation>
    </message>
    <message>
        <source>spectral elements, {1} x {2}</source>
        <translation>elementos espectrais, {1} x {2}</translation>
    </message>
    <message>
        <source>The pressure drop rose to {1}, above its limit of {2}, and no phase of the recipe ended there: lower the flow, or let the phase end at the event “limit”.</source>
        <translation>A perda de carga subiu para {1}, acima do seu limite de {2}, e nenhuma fase da receita terminou aí: reduza o fluxo, ou faça a fase terminar no evento “limit”.</translation>
    </message>
    <message>
        <source>Fronts that leave this bed are sharper than its grid resolves: {1} of a concentration was left out, and they over- and undershoot by up to half of that. Give the axial dispersion that a packed bed has, such as “chung_wen”, or take a finer tolerance.</source>
        <translation>As frentes que saem deste leito são mais abruptas do que a sua malha numérica resolve: {1} de uma concentração foi desprezado, e elas ultrapassam por cima e por baixo até metade disso. Dê a dispersão axial que um leito empacotado tem, como “chung_wen”, ou use uma tolerância mais fina.</translation>
    </message>
    <message>
        <source>Nothing says how wide the column is: give “diameter”, “cross_section”, or “interstitial_velocity”, which sizes it at the first flow.</source>
        <translation>Nada indica a largura da coluna: dê “diameter”, “cross_section”, ou “interstitial_velocity”, que a dimensiona no primeiro fluxo.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” both size the column; keep one of them.</source>
        <translation>“{1}” e “{2}” dimensionam ambos a coluna; mantenha um deles.</translation>
    </message>
    <message>
        <source>The correlation “{1}” needs the diffusivity of “{2}” in free liquid: give it here, or give the component a “molar_mass” or a “diameter”.</source>
        <translation>A correlação “{1}” precisa da difusividade de “{2}” em líquido livre: dê-a aqui, ou dê ao componente uma “molar_mass” ou um “diameter”.</translation>
    </message>
    <message>
        <source>The product “{1}” never reaches the column: let something upstream hold it, or name another component.</source>
        <translation>O produto “{1}” nunca chega à coluna: faça algo a montante contê-lo, ou indique outro componente.</translation>
    </message>
    <message>
        <source>The model “lumped_rate” has no pores: write what the liquid holds under “bulk”.</source>
        <translation>O modelo “lumped_rate” não tem poros: escreva o que o líquido contém em “bulk”.</translation>
    </message>
    <message>
        <source>general_rate</source>
        <translation>general_rate</translation>
    </message>
    <message>
        <source>lumped_rate_with_pores</source>
        <translation>lumped_rate_with_pores</translation>
    </message>
    <message>
        <source>lumped_rate</source>
        <translation>lumped_rate</translation>
    </message>
    <message>
        <source>chung_wen</source>
        <translation>chung_wen</translation>
    </message>
    <message>
        <source>gunn</source>
        <translation>gunn</translation>
    </message>
    <message>
        <source>wilson_geankoplis</source>
        <translation>wilson_geankoplis</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Leito</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pressão</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detetores</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>general_rate: film, and diffusion within the beads. lumped_rate_with_pores: film, and well-mixed beads. lumped_rate: no film, for membranes and monoliths.</source>
        <translation>general_rate: filme, e difusão dentro das partículas. lumped_rate_with_pores: filme, e partículas bem misturadas. lumped_rate: sem filme, para membranas e monólitos.</translation>
    </message>
    <message>
        <source>Bed height</source>
        <translation>Altura do leito</translation>
    </message>
    <message>
        <source>Cross section</source>
        <translation>Secção transversal</translation>
    </message>
    <message>
        <source>One of cross section, diameter and interstitial velocity is given.</source>
        <translation>É dado um de: secção transversal, diâmetro e velocidade intersticial.</translation>
    </message>
    <message>
        <source>In place of the cross section.</source>
        <translation>Em lugar da secção transversal.</translation>
    </message>
    <message>
        <source>In place of the cross section: sizes it once, so that the first flow runs at this velocity between the beads (lumped_rate: through the total porosity).</source>
        <translation>Em lugar da secção transversal: dimensiona-a uma vez, para que o primeiro fluxo passe a esta velocidade entre as partículas (lumped_rate: pela porosidade total).</translation>
    </message>
    <message>
        <source>Space between the beads by the volume of the bed. In lumped_rate for pressure and correlations only.</source>
        <translation>Espaço entre as partículas a dividir pelo volume do leito. Em lumped_rate só para pressão e correlações.</translation>
    </message>
    <message>
        <source>Pores by the volume of a bead.</source>
        <translation>Poros a dividir pelo volume de uma partícula.</translation>
    </message>
    <message>
        <source>Total porosity</source>
        <translation>Porosidade total</translation>
    </message>
    <message>
        <source>All liquid by the volume of the bed.</source>
        <translation>Todo o líquido a dividir pelo volume do leito.</translation>
    </message>
    <message>
        <source>Particle radius</source>
        <translation>Raio da partícula</translation>
    </message>
    <message>
        <source>In lumped_rate for pressure and correlations only.</source>
        <translation>Em lumped_rate só para pressão e correlações.</translation>
    </message>
    <message>
        <source>Axial dispersion</source>
        <translation>Dispersão axial</translation>
    </message>
    <message>
        <source>A value, or a correlation that follows the flow: chung_wen (Chung and Wen 1968) or gunn (Gunn 1987).</source>
        <translation>Um valor, ou uma correlação que segue o fluxo: chung_wen (Chung e Wen 1968) ou gunn (Gunn 1987).</translation>
    </message>
    <message>
        <source>Film coefficient</source>
        <translation>Coeficiente de filme</translation>
    </message>
    <message>
        <source>Mass transfer to the surface of a bead: values, or wilson_geankoplis (Wilson and Geankoplis 1966), which follows the flow.</source>
        <translation>Transferência de massa para a superfície de uma partícula: valores, ou wilson_geankoplis (Wilson e Geankoplis 1966), que segue o fluxo.</translation>
    </message>
    <message>
        <source>Pore diffusivity</source>
        <translation>Difusividade nos poros</translation>
    </message>
    <message>
        <source>In the liquid of the pores, tortuosity included.</source>
        <translation>No líquido dos poros, tortuosidade incluída.</translation>
    </message>
    <message>
        <source>Surface diffusivity</source>
        <translation>Difusividade superficial</translation>
    </message>
    <message>
        <source>Of what is bound, along the surface.</source>
        <translation>Do que está ligado, ao longo da superfície.</translation>
    </message>
    <message>
        <source>Pore accessibility</source>
        <translation>Acessibilidade dos poros</translation>
    </message>
    <message>
        <source>Part of the pores that a component reaches. 0: too large, it stays outside.</source>
        <translation>Parte dos poros que um componente alcança. 0: grande demais, fica de fora.</translation>
    </message>
    <message>
        <source>Molecular diffusivity</source>
        <translation>Difusividade molecular</translation>
    </message>
    <message>
        <source>In free liquid, for the correlations. 0: from the component&apos;s diameter or molar mass.</source>
        <translation>Em líquido livre, para as correlações. 0: a partir do diâmetro ou da massa molar do componente.</translation>
    </message>
    <message>
        <source>How components bind. Bound concentrations are per volume of solid.</source>
        <translation>Como os componentes se ligam. As concentrações ligadas são por volume de sólido.</translation>
    </message>
    <message>
        <source>The component whose load and breakthrough are shown. Left out: the first that binds and is not the salt.</source>
        <translation>O componente cuja carga e ruptura são mostradas. Omitido: o primeiro que se liga e não é o sal.</translation>
    </message>
    <message>
        <source>Of the liquid.</source>
        <translation>Do líquido.</translation>
    </message>
    <message>
        <source>Compressibility of the bed</source>
        <translation>Compressibilidade do leito</translation>
    </message>
    <message>
        <source>Relative rise of the bed&apos;s resistance by the pressure on it. Where it times the pressure drop of a rigid bed comes to 1, the bed blocks. 0: rigid.</source>
        <translation>Aumento relativo da resistência do leito pela pressão sobre ele. Quando, multiplicado pela perda de carga de um leito rígido, chega a 1, o leito bloqueia. 0: rígido.</translation>
    </message>
    <message>
        <source>Pressure limit</source>
        <translation>Limite de pressão</translation>
    </message>
    <message>
        <source>Raises the event &quot;limit&quot;, at which a phase of the recipe can end.</source>
        <translation>Gera o evento &quot;limit&quot;, no qual uma fase da receita pode terminar.</translation>
    </message>
    <message>
        <source>Extinction at 280 nm</source>
        <translation>Extinção a 280 nm</translation>
    </message>
    <message>
        <source>Decadic; 100 m2/kg is 1 AU in 1 cm at 1 g/L. Where none is given, what counts in mass or is larger than 1 kg/mol has 100 m2/kg.</source>
        <translation>Decádica; 100 m2/kg é 1 AU em 1 cm a 1 g/L. Se nenhuma for dada, o que se conta em massa ou é maior do que 1 kg/mol tem 100 m2/kg.</translation>
    </message>
    <message>
        <source>Path of light</source>
        <translation>Percurso ótico</translation>
    </message>
    <message>
        <source>Molar conductivity</source>
        <translation>Condutividade molar</translation>
    </message>
    <message>
        <source>Where none is given, ions have 0.0063 S m2/mol per charge, and the salt of the binding, if it has no charge, 0.0107 S m2/mol as sodium chloride.</source>
        <translation>Se nenhuma for dada, os iões têm 0,0063 S m2/mol por carga, e o sal da ligação, se não tiver carga, 0,0107 S m2/mol como cloreto de sódio.</translation>
    </message>
    <message>
        <source>In the whole bed, where no component is a buffer.</source>
        <translation>Em todo o leito, quando nenhum componente é um tampão.</translation>
    </message>
    <message>
        <source>“{1}” must balance the charge of what is bound, and since nothing flows into the column, nothing says how much of it is there: give it here.</source>
        <translation>“{1}” tem de equilibrar a carga do que está ligado e, como nada entra na coluna, nada indica quanto existe: dê-o aqui.</translation>
    </message>
    <message>
        <source>What is bound displaces more {1} than the resin has, {2}: bind less of it, or raise the capacity of the binding.</source>
        <translation>O que está ligado desloca mais {1} do que a resina tem, {2}: reduza o ligado, ou aumente a capacidade da ligação.</translation>
    </message>
    <message>
        <source>Bound {1} is {2}, but the charge that the others leave takes {3}: leave it out, or write that.</source>
        <translation>{1} ligado é {2}, mas a carga que os outros deixam requer {3}: omita-o, ou escreva esse valor.</translation>
    </message>
    <message>
        <source>What is bound at first takes {1} times the room there is; “{2}” with {3} takes {4} of it, which alone could be {5} at most: bind less, or raise the capacity.</source>
        <translation>O que está ligado ao início ocupa {1} vezes o lugar que há; “{2}” com {3} ocupa {4}, que sozinho poderia ser no máximo {5}: reduza o ligado, ou aumente a capacidade.</translation>
    </message>
    <message>
        <source>The column is to be in equilibrium with what enters first, and nothing does: let something flow into it, or write what it holds.</source>
        <translation>A coluna deve estar em equilíbrio com o que entra primeiro, e nada entra: faça algo entrar nela, ou escreva o que contém.</translation>
    </message>
    <message>
        <source>No equilibrium with what enters first was found: compare the parameters of the binding with those of an example, or write what the column holds.</source>
        <translation>Não se encontrou equilíbrio com o que entra primeiro: compare os parâmetros da ligação com os de um exemplo, ou escreva o que a coluna contém.</translation>
    </message>
    <message>
        <source>Filtrate</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermédio</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>cake</source>
        <translation>torta</translation>
    </message>
    <message>
        <source>general</source>
        <translation>geral</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>volume filtrado</translation>
    </message>
    <message>
        <source>solids</source>
        <translation>sólidos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Fouling</source>
        <translation>Colmatação</translation>
    </message>
    <message>
        <source>End points</source>
        <translation>Pontos finais</translation>
    </message>
    <message>
        <source>Filter area</source>
        <translation>Área do filtro</translation>
    </message>
    <message>
        <source>Resistance of the clean filter</source>
        <translation>Resistência do filtro limpo</translation>
    </message>
    <message>
        <source>Pressure by flux and viscosity.</source>
        <translation>Pressão por fluxo específico e viscosidade.</translation>
    </message>
    <message>
        <source>Design flux</source>
        <translation>Fluxo específico de projeto</translation>
    </message>
    <message>
        <source>For the capacity that is reported; the flow itself is that of the feed.</source>
        <translation>Para a capacidade comunicada; o fluxo em si é o da alimentação.</translation>
    </message>
    <message>
        <source>Law of blocking</source>
        <translation>Lei de bloqueio</translation>
    </message>
    <message>
        <source>How the resistance rises with throughput (Hermia): intermediate, standard, complete, cake, or general with an exponent; measured: a cubic, as a Pmax trial gives it.</source>
        <translation>Como a resistência aumenta com o volume filtrado (Hermia): intermediate, standard, complete, cake, ou general com um expoente; measured: um polinómio cúbico, tal como o dá um ensaio Pmax.</translation>
    </message>
    <message>
        <source>Rise of resistance</source>
        <translation>Aumento da resistência</translation>
    </message>
    <message>
        <source>Relative rise per throughput (volume per area) of the clean filter.</source>
        <translation>Aumento relativo por volume filtrado (volume por área) do filtro limpo.</translation>
    </message>
    <message>
        <source>Exponent of blocking</source>
        <translation>Expoente de bloqueio</translation>
    </message>
    <message>
        <source>0 cake, 1 intermediate, 1.5 standard, 2 complete.</source>
        <translation>0 torta, 1 intermédio, 1,5 padrão, 2 completo.</translation>
    </message>
    <message>
        <source>Rise with the square</source>
        <translation>Aumento com o quadrado</translation>
    </message>
    <message>
        <source>Rise with the cube</source>
        <translation>Aumento com o cubo</translation>
    </message>
    <message>
        <source>Fouled by</source>
        <translation>Colmatado por</translation>
    </message>
    <message>
        <source>throughput: every litre fouls alike. solids: as much as it carries, against the solids for which the rise and the breakthrough were found.</source>
        <translation>throughput: cada litro colmata por igual. solids: tanto quanto transporta, em relação aos sólidos para os quais o aumento e a ruptura foram obtidos.</translation>
    </message>
    <message>
        <source>Reference solids</source>
        <translation>Sólidos de referência</translation>
    </message>
    <message>
        <source>Volume of particles by volume of feed.</source>
        <translation>Volume de partículas por volume de alimentação.</translation>
    </message>
    <message>
        <source>Of suspended components, which are those with a diameter.</source>
        <translation>De componentes em suspensão, que são os que têm diâmetro.</translation>
    </message>
    <message>
        <source>Adsorption</source>
        <translation>Adsorção</translation>
    </message>
    <message>
        <source>Part of a dissolved component that the filter keeps.</source>
        <translation>Parte de um componente dissolvido que o filtro retém.</translation>
    </message>
    <message>
        <source>Throughput (volume per area) at which half the retention is lost.</source>
        <translation>Volume filtrado (volume por área) ao qual se perde metade da retenção.</translation>
    </message>
    <message>
        <source>Width of the breakthrough</source>
        <translation>Largura da ruptura</translation>
    </message>
    <message>
        <source>Turbidity of particles</source>
        <translation>Turbidez das partículas</translation>
    </message>
    <message>
        <source>By their volume fraction: 1 % particles have a hundredth of it.</source>
        <translation>Pela sua fração volumétrica: 1 % de partículas tem um centésimo dela.</translation>
    </message>
    <message>
        <source>Raises the event &quot;limit&quot;.</source>
        <translation>Gera o evento &quot;limit&quot;.</translation>
    </message>
    <message>
        <source>Turbidity limit</source>
        <translation>Limite de turbidez</translation>
    </message>
    <message>
        <source>Of the filtrate; raises the event &quot;turbidity&quot;.</source>
        <translation>Do filtrado; gera o evento &quot;turbidity&quot;.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Volume filtrado por área</translation>
    </message>
    <message>
        <source>Volume filtered by area.</source>
        <translation>Volume filtrado a dividir pela área.</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Fluxo específico</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Resistência</translation>
    </message>
    <message>
        <source>Turbidity of the filtrate</source>
        <translation>Turbidez do filtrado</translation>
    </message>
    <message>
        <source>Throughput at which the pressure limit is reached at the design flux, or the breakthrough.</source>
        <translation>Volume filtrado por área ao qual se atinge o limite de pressão ao fluxo específico de projeto, ou a ruptura.</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>Capacidade usada</translation>
    </message>
    <message>
        <source>Largest turbidity</source>
        <translation>Turbidez máxima</translation>
    </message>
    <message>
        <source>Depth filter</source>
        <translation>Filtro de profundidade</translation>
    </message>
    <message>
        <source>Clears the harvest at given flow: pressure rises as the filter blocks, and particles break through in the end. Both have an end point that a transfer can stop at.</source>
        <translation>Clarifica a colheita a um fluxo dado: a pressão aumenta à medida que o filtro bloqueia, e no fim as partículas atravessam-no. Ambos têm um ponto final em que uma transferência pode parar.</translation>
    </message>
    <message>
        <source>The clean filter already takes {1} at the design flux, and the limit is {2}: lower design_flux or clean_resistance, or raise the limit.</source>
        <translation>O filtro limpo já precisa de {1} ao fluxo específico de projeto, e o limite é {2}: reduza design_flux ou clean_resistance, ou aumente o limite.</translation>
    </message>
    <message>
        <source>A Pmax trial has {1} points: it needs at least 5 of throughput with resistance.</source>
        <translation>Um ensaio Pmax tem {1} pontos: são precisos pelo menos 5 de volume filtrado com resistência.</translation>
    </message>
    <message>
        <source>A Pmax analysis needs a flux and a pressure above 0: they are {1} and {2}.</source>
        <translation>Uma análise Pmax precisa de um fluxo específico e de uma pressão acima de 0: são {1} e {2}.</translation>
    </message>
    <message>
        <source>No point of the Pmax trial has a throughput above 0.</source>
        <translation>Nenhum ponto do ensaio Pmax tem um volume filtrado acima de 0.</translation>
    </message>
    <message>
        <source>The points of the Pmax trial lie at fewer than 4 different throughputs, which is too few for a cubic.</source>
        <translation>Os pontos do ensaio Pmax situam-se em menos de 4 volumes filtrados diferentes, o que é pouco para um polinómio cúbico.</translation>
    </message>
    <message>
        <source>The pressure does not reach {1} within three times the throughput of the trial, {2}: go on with the trial, or raise the flux.</source>
        <translation>A pressão não atinge {1} dentro de três vezes o volume filtrado do ensaio, {2}: continue o ensaio, ou aumente o fluxo específico.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Temperature loop</source>
        <translation>Malha de temperatura</translation>
    </message>
    <message>
        <source>none: the tank takes the temperature of what enters, without loss to the room. ideal: the jacket holds the set-point.</source>
        <translation>none: o tanque toma a temperatura do que entra, sem perdas para o ambiente. ideal: a camisa mantém o setpoint.</translation>
    </message>
    <message>
        <source>Set-point with the ideal loop; without it the temperature at the start.</source>
        <translation>Setpoint com a malha ideal; sem ela, a temperatura no início.</translation>
    </message>
    <message>
        <source>Hold tank</source>
        <translation>Tanque de espera</translation>
    </message>
    <message>
        <source>Flow and control</source>
        <translation>Fluxo e controlo</translation>
    </message>
    <message>
        <source>A well-mixed tank without reaction: a harvest tank, a pool, a feed or buffer tank, a surge tank.</source>
        <translation>Um tanque bem misturado sem reação: tanque de colheita, pool, tanque de alimentação ou de tampão, tanque pulmão.</translation>
    </message>
    <message>
        <source>The heel of {1} does not fit into the vessel of {2}: lower the heel or raise the vessel volume.</source>
        <translation>O volume residual de {1} não cabe no recipiente de {2}: reduza o volume residual ou aumente o volume do recipiente.</translation>
    </message>
    <message>
        <source>The initial volume of {1} does not fit into the vessel of {2}: lower it or raise the vessel volume.</source>
        <translation>O volume inicial de {1} não cabe no recipiente de {2}: reduza-o ou aumente o volume do recipiente.</translation>
    </message>
    <message>
        <source>A feed, a medium or a buffer from outside. Its program gives flow, concentrations and temperature step by step; the last step holds. A flow that the recipe or a controller writes goes before the program&apos;s.</source>
        <translation>Uma alimentação, um meio ou um tampão vindo de fora. O seu programa dá fluxo, concentrações e temperatura passo a passo; o último passo mantém-se. Um fluxo escrito pela receita ou por um controlador prevalece sobre o do programa.</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>Misturador</translation>
    </message>
    <message>
        <source>Joins any number of streams into one, at once and without volume.</source>
        <translation>Junta qualquer número de correntes numa só, de imediato e sem volume.</translation>
    </message>
    <message>
        <source>Volume received</source>
        <translation>Volume recebido</translation>
    </message>
    <message>
        <source>Where product, waste or samples leave the plant. It takes any number of streams and counts their volume.</source>
        <translation>Onde produto, resíduos ou amostras saem da planta. Aceita qualquer número de correntes e conta o seu volume.</translation>
    </message>
    <message>
        <source>The component {1} has a diameter, so it is suspended, but its volume is unknown: give its molar_mass or the basis &quot;count&quot; or &quot;mass&quot;.</source>
        <translation>O componente {1} tem diâmetro, portanto está em suspensão, mas o seu volume é desconhecido: dê a sua molar_mass ou a base &quot;count&quot; ou &quot;mass&quot;.</translation>
    </message>
    <message>
        <source>Goes to the first loading column without pause, at the flow that its source sets.</source>
        <translation>Vai para a primeira coluna em carga sem pausa, ao fluxo que a sua fonte define.</translation>
    </message>
    <message>
        <source>Wash buffer</source>
        <translation>Tampão de lavagem</translation>
    </message>
    <message>
        <source>Taken as the service of the columns needs it.</source>
        <translation>Consumido conforme o serviço das colunas precisa.</translation>
    </message>
    <message>
        <source>Elution buffer</source>
        <translation>Tampão de eluição</translation>
    </message>
    <message>
        <source>Regeneration</source>
        <translation>Regeneração</translation>
    </message>
    <message>
        <source>Equilibration buffer</source>
        <translation>Tampão de equilibração</translation>
    </message>
    <message>
        <source>Taken as the service of the columns needs it; the columns begin the run filled with it.</source>
        <translation>Consumido conforme o serviço das colunas precisa; as colunas começam a execução cheias dele.</translation>
    </message>
    <message>
        <source>Eluate</source>
        <translation>Eluato</translation>
    </message>
    <message>
        <source>What leaves a column during elution.</source>
        <translation>O que sai de uma coluna durante a eluição.</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Resíduo</translation>
    </message>
    <message>
        <source>Everything else that leaves.</source>
        <translation>Tudo o mais que sai.</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Comutação</translation>
    </message>
    <message>
        <source>Service of a column</source>
        <translation>Serviço de uma coluna</translation>
    </message>
    <message>
        <source>breakthrough</source>
        <translation>ruptura</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>Volume of a packed column by the flow, which follows from it.</source>
        <translation>Volume de uma coluna empacotada a dividir pelo fluxo, que dele resulta.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Alike; bed and binding below are those of one.</source>
        <translation>Iguais; o leito e a ligação abaixo são os de uma.</translation>
    </message>
    <message>
        <source>Columns that load</source>
        <translation>Colunas em carga</translation>
    </message>
    <message>
        <source>In series: each catches what breaks through the one before it. The others are in service or wait.</source>
        <translation>Em série: cada uma apanha o que passa da anterior. As outras estão em serviço ou à espera.</translation>
    </message>
    <message>
        <source>Switch by</source>
        <translation>Comutar por</translation>
    </message>
    <message>
        <source>breakthrough: of the product at the first column. time: at fixed intervals, which gives the run a cyclic steady state of that period.</source>
        <translation>breakthrough: do produto na primeira coluna. time: a intervalos fixos, o que dá à execução um estado estacionário cíclico com esse período.</translation>
    </message>
    <message>
        <source>Breakthrough at a switch</source>
        <translation>Ruptura na comutação</translation>
    </message>
    <message>
        <source>Concentration of the product that leaves the first column by that of the feed. Where no column is ready yet, loading goes on until one is.</source>
        <translation>Concentração do produto que sai da primeira coluna a dividir pela da alimentação. Enquanto nenhuma coluna está pronta, a carga continua até haver uma.</translation>
    </message>
    <message>
        <source>Switch time</source>
        <translation>Tempo de comutação</translation>
    </message>
    <message>
        <source>Between two switches, from the start of the run on.</source>
        <translation>Entre duas comutações, desde o início da execução.</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>Column volumes at the beginning of the wash that push the feed out of a loaded column; they go to the last loading column.</source>
        <translation>Volumes de coluna, no início da lavagem, que empurram a alimentação para fora de uma coluna carregada; vão para a última coluna em carga.</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Lavagem</translation>
    </message>
    <message>
        <source>Column volumes after the flush.</source>
        <translation>Volumes de coluna após o deslocamento.</translation>
    </message>
    <message>
        <source>Residence time of flush and wash</source>
        <translation>Tempo de residência do deslocamento e da lavagem</translation>
    </message>
    <message>
        <source>Elution</source>
        <translation>Eluição</translation>
    </message>
    <message>
        <source>Column volumes.</source>
        <translation>Volumes de coluna.</translation>
    </message>
    <message>
        <source>Residence time of elution</source>
        <translation>Tempo de residência da eluição</translation>
    </message>
    <message>
        <source>Column volumes that strip and clean.</source>
        <translation>Volumes de coluna que removem e limpam.</translation>
    </message>
    <message>
        <source>Residence time of regeneration</source>
        <translation>Tempo de residência da regeneração</translation>
    </message>
    <message>
        <source>Equilibration</source>
        <translation>Equilibração</translation>
    </message>
    <message>
        <source>Residence time of equilibration</source>
        <translation>Tempo de residência da equilibração</translation>
    </message>
    <message>
        <source>0 ready, 1 loads first, 2 loads behind it, 3 flush, 4 wash, 5 elution, 6 regeneration, 7 equilibration.</source>
        <translation>0 pronta, 1 carrega primeiro, 2 carrega a seguir, 3 deslocamento, 4 lavagem, 5 eluição, 6 regeneração, 7 equilibração.</translation>
    </message>
    <message>
        <source>Switches so far</source>
        <translation>Comutações até agora</translation>
    </message>
    <message>
        <source>Last interval</source>
        <translation>Último intervalo</translation>
    </message>
    <message>
        <source>Between the last two switches. The cyclic steady state is reached when it repeats.</source>
        <translation>Entre as duas últimas comutações. O estado estacionário cíclico é atingido quando se repete.</translation>
    </message>
    <message>
        <source>Product that leaves the first loading column by that of the feed; 0 where none is fed.</source>
        <translation>Produto que sai da primeira coluna em carga a dividir pelo da alimentação; 0 quando nenhum é alimentado.</translation>
    </message>
    <message>
        <source>Breakthrough at the last switch</source>
        <translation>Ruptura na última comutação</translation>
    </message>
    <message>
        <source>More than was asked where no column was ready in time.</source>
        <translation>Mais do que o pedido quando nenhuma coluna estava pronta a tempo.</translation>
    </message>
    <message>
        <source>Product on the first loading column by the volume of its bed.</source>
        <translation>Produto na primeira coluna em carga a dividir pelo volume do seu leito.</translation>
    </message>
    <message>
        <source>Load per cycle</source>
        <translation>Carga por ciclo</translation>
    </message>
    <message>
        <source>Product on the column that was switched last by the volume of its bed.</source>
        <translation>Produto na última coluna comutada a dividir pelo volume do seu leito.</translation>
    </message>
    <message>
        <source>Use of the resin</source>
        <translation>Utilização da resina</translation>
    </message>
    <message>
        <source>That load by what a bed holds in equilibrium with the first feed.</source>
        <translation>Essa carga a dividir pelo que um leito retém em equilíbrio com a primeira alimentação.</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendimento</translation>
    </message>
    <message>
        <source>Product in the eluate by all product that has left.</source>
        <translation>Produto no eluato a dividir por todo o produto que saiu.</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Produtividade</translation>
    </message>
    <message>
        <source>Product eluted in the last interval by its length and the volume of all beds.</source>
        <translation>Produto eluído no último intervalo a dividir pela sua duração e pelo volume de todos os leitos.</translation>
    </message>
    <message>
        <source>Use of buffers</source>
        <translation>Consumo de tampões</translation>
    </message>
    <message>
        <source>All buffers so far by the product eluted.</source>
        <translation>Todos os tampões até agora a dividir pelo produto eluído.</translation>
    </message>
    <message>
        <source>Of the loading columns one after the other, or of a column in service where that is more.</source>
        <translation>Das colunas em carga em sequência, ou de uma coluna em serviço quando esta é maior.</translation>
    </message>
    <message>
        <source>Absorbance of the eluate; 0 while nothing is eluted.</source>
        <translation>Absorvância do eluato; 0 enquanto nada é eluído.</translation>
    </message>
    <message>
        <source>Of the eluate; 0 while nothing is eluted.</source>
        <translation>Do eluato; 0 enquanto nada é eluído.</translation>
    </message>
    <message>
        <source>Of the eluate; 7 while nothing is eluted.</source>
        <translation>Do eluato; 7 enquanto nada é eluído.</translation>
    </message>
    <message>
        <source>UV 280 nm behind the first column</source>
        <translation>UV 280 nm após a primeira coluna</translation>
    </message>
    <message>
        <source>Absorbance of what leaves the first loading column.</source>
        <translation>Absorvância do que sai da primeira coluna em carga.</translation>
    </message>
    <message>
        <source>Phase of column 1</source>
        <translation>Fase da coluna 1</translation>
    </message>
    <message>
        <source>Phase of column 2</source>
        <translation>Fase da coluna 2</translation>
    </message>
    <message>
        <source>Phase of column 3</source>
        <translation>Fase da coluna 3</translation>
    </message>
    <message>
        <source>Phase of column 4</source>
        <translation>Fase da coluna 4</translation>
    </message>
    <message>
        <source>Phase of column 5</source>
        <translation>Fase da coluna 5</translation>
    </message>
    <message>
        <source>Phase of column 6</source>
        <translation>Fase da coluna 6</translation>
    </message>
    <message>
        <source>Phase of column 7</source>
        <translation>Fase da coluna 7</translation>
    </message>
    <message>
        <source>Phase of column 8</source>
        <translation>Fase da coluna 8</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Comutações</translation>
    </message>
    <message>
        <source>Largest breakthrough at a switch</source>
        <translation>Ruptura máxima numa comutação</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>comutar</translation>
    </message>
    <message>
        <source>Periodic counter-current capture</source>
        <translation>Captura periódica em contracorrente</translation>
    </message>
    <message>
        <source>Captures without pause: of 2 to 8 columns alike some load in series, while the others are washed, eluted, regenerated and equilibrated by a program of their own. When the product breaks through the first, or at fixed times, all move up by one. Buffers are taken in as the program needs them. A run begins just after a switch.</source>
        <translation>Captura sem pausa: de 2 a 8 colunas iguais, algumas carregam em série enquanto as outras são lavadas, eluídas, regeneradas e equilibradas por um programa próprio. Quando o produto rompe na primeira, ou em instantes fixos, todas avançam uma posição. Os tampões são consumidos conforme o programa precisa. Uma execução começa logo após uma comutação.</translation>
    </message>
    <message>
        <source>Of {1} columns {2} are to load, which leaves none to be washed and eluted: take {3} columns, or load on {4}.</source>
        <translation>De {1} colunas, {2} devem carregar, o que não deixa nenhuma para lavar e eluir: use {3} colunas, ou carregue em {4}.</translation>
    </message>
    <message>
        <source>{1} column volumes are to come in through the port “{2}”, which has no stream: connect an inlet or a tank, or write 0.</source>
        <translation>{1} volumes de coluna devem entrar pela porta “{2}”, que não tem corrente: ligue uma entrada ou um tanque, ou escreva 0.</translation>
    </message>
    <message>
        <source>A column is in service for {1}, longer than {2} switches at {3} leave it: switch after {4} or more, shorten the service, or add a column.</source>
        <translation>Uma coluna está em serviço durante {1}, mais do que {2} comutações a {3} lhe deixam: comute após {4} ou mais, encurte o serviço, ou adicione uma coluna.</translation>
    </message>
    <message>
        <source>The columns are to switch when the product breaks through, and nothing binds: name the “product”, give a binding, or switch by time.</source>
        <translation>As colunas devem comutar quando o produto rompe, e nada se liga: indique o “product”, dê uma ligação, ou comute por tempo.</translation>
    </message>
    <message>
        <source>The feed fills a column in {1}, and a column is in service for {2}: with {3} in service product would be lost. Feed more slowly, shorten the service, or take {4} columns.</source>
        <translation>A alimentação enche uma coluna em {1}, e uma coluna está em serviço durante {2}: com {3} em serviço perder-se-ia produto. Alimente mais devagar, encurte o serviço, ou use {4} colunas.</translation>
    </message>
    <message>
        <source>Suction</source>
        <translation>Aspiração</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Bomba</translation>
    </message>
    <message>
        <source>Sets the flow of a stream: recipe or controller write the flow of its outlet, and the outlet before it is then no set-point. It stands still when its source is empty.</source>
        <translation>Define o fluxo de uma corrente: a receita ou um controlador escrevem o fluxo da sua saída, e a saída anterior deixa então de ser um setpoint. Para quando a sua fonte está vazia.</translation>
    </message>
    <message>
        <source>Enters between zones 2 and 3.</source>
        <translation>Entra entre as zonas 2 e 3.</translation>
    </message>
    <message>
        <source>Desorbent</source>
        <translation>Dessorvente</translation>
    </message>
    <message>
        <source>Enters between zones 4 and 1.</source>
        <translation>Entra entre as zonas 4 e 1.</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extrato</translation>
    </message>
    <message>
        <source>Leaves between zones 1 and 2, with what binds more strongly.</source>
        <translation>Sai entre as zonas 1 e 2, com o que se liga mais fortemente.</translation>
    </message>
    <message>
        <source>Raffinate</source>
        <translation>Refinado</translation>
    </message>
    <message>
        <source>Leaves between zones 3 and 4, with what binds more weakly.</source>
        <translation>Sai entre as zonas 3 e 4, com o que se liga mais fracamente.</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Anel</translation>
    </message>
    <message>
        <source>After each, all ports move on by one column with the flow; counted from the start of the run.</source>
        <translation>Após cada um, todas as portas avançam uma coluna no sentido do fluxo; contado desde o início da execução.</translation>
    </message>
    <message>
        <source>Columns in zone 1</source>
        <translation>Colunas na zona 1</translation>
    </message>
    <message>
        <source>From desorbent to extract: what binds strongly is washed off.</source>
        <translation>Do dessorvente ao extrato: o que se liga fortemente é removido por lavagem.</translation>
    </message>
    <message>
        <source>Columns in zone 2</source>
        <translation>Colunas na zona 2</translation>
    </message>
    <message>
        <source>From extract to feed: what binds weakly is washed off.</source>
        <translation>Do extrato à alimentação: o que se liga fracamente é removido por lavagem.</translation>
    </message>
    <message>
        <source>Columns in zone 3</source>
        <translation>Colunas na zona 3</translation>
    </message>
    <message>
        <source>From feed to raffinate: what binds strongly is held back.</source>
        <translation>Da alimentação ao refinado: o que se liga fortemente é retido.</translation>
    </message>
    <message>
        <source>Columns in zone 4</source>
        <translation>Colunas na zona 4</translation>
    </message>
    <message>
        <source>From raffinate back to the desorbent: what binds weakly is held back.</source>
        <translation>Do refinado de volta ao dessorvente: o que se liga fracamente é retido.</translation>
    </message>
    <message>
        <source>Recycle flow</source>
        <translation>Fluxo de reciclo</translation>
    </message>
    <message>
        <source>Through zone 4. The other zones follow from it and from what enters and leaves.</source>
        <translation>Pela zona 4. As outras zonas resultam dele e do que entra e sai.</translation>
    </message>
    <message>
        <source>Extract flow</source>
        <translation>Fluxo de extrato</translation>
    </message>
    <message>
        <source>The raffinate takes the rest of what enters. Never more than enters or than passes zone 1.</source>
        <translation>O refinado leva o resto do que entra. Nunca mais do que entra ou do que passa na zona 1.</translation>
    </message>
    <message>
        <source>Flow in zone 1</source>
        <translation>Fluxo na zona 1</translation>
    </message>
    <message>
        <source>Flow in zone 2</source>
        <translation>Fluxo na zona 2</translation>
    </message>
    <message>
        <source>Flow in zone 3</source>
        <translation>Fluxo na zona 3</translation>
    </message>
    <message>
        <source>Flow in zone 4</source>
        <translation>Fluxo na zona 4</translation>
    </message>
    <message>
        <source>Of all columns one after the other.</source>
        <translation>De todas as colunas em sequência.</translation>
    </message>
    <message>
        <source>Purity of the extract</source>
        <translation>Pureza do extrato</translation>
    </message>
    <message>
        <source>The product by all that binds, at this instant.</source>
        <translation>O produto a dividir por tudo o que se liga, neste instante.</translation>
    </message>
    <message>
        <source>Purity of the raffinate</source>
        <translation>Pureza do refinado</translation>
    </message>
    <message>
        <source>UV 280 nm of the extract</source>
        <translation>UV 280 nm do extrato</translation>
    </message>
    <message>
        <source>UV 280 nm of the raffinate</source>
        <translation>UV 280 nm do refinado</translation>
    </message>
    <message>
        <source>Conductivity of the extract</source>
        <translation>Condutividade do extrato</translation>
    </message>
    <message>
        <source>Conductivity of the raffinate</source>
        <translation>Condutividade do refinado</translation>
    </message>
    <message>
        <source>Simulated moving bed</source>
        <translation>Leito móvel simulado (SMB)</translation>
    </message>
    <message>
        <source>Separates two fractions without pause: a ring of columns alike in four zones, whose ports move on by one column at each switch. Run it to its cyclic steady state with “titer-cli run FILE --cyclic T”, where T is the switch time.</source>
        <translation>Separa duas frações sem pausa: um anel de colunas iguais em quatro zonas, cujas portas avançam uma coluna a cada comutação. Execute-o até ao estado estacionário cíclico com “titer-cli run FILE --cyclic T”, em que T é o tempo de comutação.</translation>
    </message>
    <message>
        <source>With feed {1} and desorbent {2}, an extract of {3} leaves {4} for the raffinate: take at most {5}, or raise one of the others.</source>
        <translation>Com alimentação {1} e dessorvente {2}, um extrato de {3} deixa {4} para o refinado: tome no máximo {5}, ou aumente um dos outros.</translation>
    </message>
    <message>
        <source>With recycle {1} and desorbent {2}, an extract of {3} leaves {4} for zone 2: recycle at least {5}, or take less extract.</source>
        <translation>Com reciclo {1} e dessorvente {2}, um extrato de {3} deixa {4} para a zona 2: recicle pelo menos {5}, ou retire menos extrato.</translation>
    </message>
    <message>
        <source>Outlet 1</source>
        <translation>Saída 1</translation>
    </message>
    <message>
        <source>Outlet 2</source>
        <translation>Saída 2</translation>
    </message>
    <message>
        <source>Part to outlet 1</source>
        <translation>Parte para a saída 1</translation>
    </message>
    <message>
        <source>Splitter</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>Divides a stream into two of the same composition.</source>
        <translation>Divide uma corrente em duas da mesma composição.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Mixed volume</source>
        <translation>Volume misturado</translation>
    </message>
    <message>
        <source>Pump heads, valves and mixers on the way, as one well-mixed volume before the tube.</source>
        <translation>Cabeças de bomba, válvulas e misturadores no caminho, como um volume bem misturado antes do tubo.</translation>
    </message>
    <message>
        <source>Volume of the tube</source>
        <translation>Volume do tubo</translation>
    </message>
    <message>
        <source>What flows through nearly as a plug.</source>
        <translation>O que passa quase em escoamento pistão.</translation>
    </message>
    <message>
        <source>Tanks in series</source>
        <translation>Tanques em série</translation>
    </message>
    <message>
        <source>Into which the tube is divided: the more, the less a front spreads. N tanks spread it as a Peclet number of about 2 N does.</source>
        <translation>Em que o tubo é dividido: quanto mais, menos se alarga uma frente. N tanques alargam-na como um número de Péclet de cerca de 2 N.</translation>
    </message>
    <message>
        <source>Volume by flow; 0 at rest.</source>
        <translation>Volume a dividir pelo fluxo; 0 em repouso.</translation>
    </message>
    <message>
        <source>Tubing</source>
        <translation>Tubagem</translation>
    </message>
    <message>
        <source>Delays and spreads what flows through: the volume of a skid outside its column. It begins filled with what enters first.</source>
        <translation>Atrasa e alarga o que passa: o volume de um skid fora da coluna. Começa cheia com o que entra primeiro.</translation>
    </message>
    <message>
        <source>Outlet 3</source>
        <translation>Saída 3</translation>
    </message>
    <message>
        <source>Outlet 4</source>
        <translation>Saída 4</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Number of the outlet that is open.</source>
        <translation>Número da saída que está aberta.</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>Válvula</translation>
    </message>
    <message>
        <source>Sends a stream to one of up to four outlets; the recipe moves it, for example from pool to waste. What goes to an outlet without a stream is lost.</source>
        <translation>Envia uma corrente para uma de até quatro saídas; a receita move-a, por exemplo do pool para o resíduo. O que vai para uma saída sem corrente perde-se.</translation>
    </message>
    <message>
        <source>Here an object is expected.</source>
        <translation>Aqui espera-se um objeto.</translation>
    </message>
    <message>
        <source>Boards know no key “{1}”. A newer Titer may have written it.</source>
        <translation>Os painéis não conhecem a chave “{1}”. Um Titer mais recente pode tê-la escrito.</translation>
    </message>
    <message>
        <source>“{1}” has to be a text.</source>
        <translation>“{1}” tem de ser um texto.</translation>
    </message>
    <message>
        <source>Here a list is expected.</source>
        <translation>Aqui espera-se uma lista.</translation>
    </message>
    <message>
        <source>This list holds texts alone.</source>
        <translation>Esta lista só contém textos.</translation>
    </message>
    <message>
        <source>The place of a tile is [column, row, columns, rows] on {1} columns.</source>
        <translation>A posição de um mosaico é [coluna, linha, colunas, linhas] em {1} colunas.</translation>
    </message>
    <message>
        <source>“{1}” has to be true or false.</source>
        <translation>“{1}” tem de ser true ou false.</translation>
    </message>
    <message>
        <source>A board holds at most {1} tiles.</source>
        <translation>Um painel comporta no máximo {1} mosaicos.</translation>
    </message>
    <message>
        <source>The tiles “{1}” and “{2}” overlap.</source>
        <translation>Os mosaicos “{1}” e “{2}” sobrepõem-se.</translation>
    </message>
    <message>
        <source>Titer, cells, control loops, alarms and recipe of a vessel.</source>
        <translation>Título, células, malhas de controlo, alarmes e receita de um recipiente.</translation>
    </message>
    <message>
        <source>Chromatography</source>
        <translation>Cromatografia</translation>
    </message>
    <message>
        <source>Detectors, pressure, alarms and recipe of a column.</source>
        <translation>Detetores, pressão, alarmes e receita de uma coluna.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista geral</translation>
    </message>
    <message>
        <source>The plant with its alarms, key figures and the courses of its main values.</source>
        <translation>A planta com os seus alarmes, indicadores e a evolução dos seus valores principais.</translation>
    </message>
    <message>
        <source>Control loops</source>
        <translation>Malhas de controlo</translation>
    </message>
    <message>
        <source>Controlled</source>
        <translation>Controlados</translation>
    </message>
    <message>
        <source>Metabolites</source>
        <translation>Metabolitos</translation>
    </message>
    <message>
        <source>Formulas know no key “{1}”. A newer Titer may have written it.</source>
        <translation>As fórmulas não conhecem a chave “{1}”. Um Titer mais recente pode tê-la escrito.</translation>
    </message>
    <message>
        <source>“{1}” is no name for a formula; give one without slashes and backquotes.</source>
        <translation>“{1}” não é um nome para uma fórmula; dê um sem barras nem acentos graves.</translation>
    </message>
    <message>
        <source>The formula reads no tag; name one in backquotes, such as 2 * `source/name`.</source>
        <translation>A fórmula não lê nenhuma tag; indique uma entre acentos graves, como 2 * `source/name`.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands “{3}”; there is no such tag. Write tags as `source/name`.</source>
        <translation>Na linha {1}, coluna {2} está “{3}”; essa tag não existe. Escreva as tags como `source/name`.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands “{3}”, whose values are no numbers.</source>
        <translation>Na linha {1}, coluna {2} está “{3}”, cujos valores não são números.</translation>
    </message>
    <message>
        <source>In line {1}, column {2} stands “{3}”, whose unit “{4}” is unknown; correct the unit at its source.</source>
        <translation>Na linha {1}, coluna {2} está “{3}”, cuja unidade “{4}” é desconhecida; corrija a unidade na sua fonte.</translation>
    </message>
    <message>
        <source>The unit “{1}” is unknown.</source>
        <translation>A unidade “{1}” é desconhecida.</translation>
    </message>
    <message>
        <source>The formula gives {1}, which does not fit the unit {2}.</source>
        <translation>A fórmula dá {1}, que não é compatível com a unidade {2}.</translation>
    </message>
    <message>
        <source>Two formulas have the name “{1}”; give one another.</source>
        <translation>Duas fórmulas têm o nome “{1}”; dê outro a uma delas.</translation>
    </message>
    <message>
        <source>The formula “{1}” reads itself, or formulas that do.</source>
        <translation>A fórmula “{1}” lê-se a si mesma, ou lê fórmulas que o fazem.</translation>
    </message>
    <message>
        <source>What the sources of this project reach is not allowed on this machine; look it through, then allow it with “titer-cli sources {1} allow”.</source>
        <translation>Aquilo a que as fontes deste projeto acedem não está permitido neste computador; reveja-o e permita-o com “titer-cli sources {1} allow”.</translation>
    </message>
    <message>
        <source>The folder of drafts could not be made. Save the plant as a project in a folder of your own.</source>
        <translation>Não foi possível criar a pasta de rascunhos. Guarde a planta como projeto numa pasta sua.</translation>
    </message>
    <message>
        <source>Save the plant as a project first; versions lie in it.</source>
        <translation>Guarde primeiro a planta como projeto; é nele que ficam as versões.</translation>
    </message>
    <message>
        <source>The plant has no zone “{1}”. It may have been removed.</source>
        <translation>A planta não tem nenhuma zona “{1}”. Pode ter sido removida.</translation>
    </message>
    <message>
        <source>There is a zone “{1}” already. Choose another name.</source>
        <translation>Já existe uma zona “{1}”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>A zone needs a name.</source>
        <translation>Uma zona precisa de um nome.</translation>
    </message>
    <message>
        <source>A zone needs a unit. Select the units first.</source>
        <translation>Uma zona precisa de um equipamento. Selecione primeiro os equipamentos.</translation>
    </message>
    <message>
        <source>The plant has no such note. It may have been removed.</source>
        <translation>A planta não tem essa nota. Pode ter sido removida.</translation>
    </message>
    <message>
        <source>A place on the sheet is two numbers.</source>
        <translation>Uma posição na folha são dois números.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Uma nota precisa de palavras.</translation>
    </message>
    <message>
        <source>There is no port “{1}”.</source>
        <translation>Não existe a porta “{1}”.</translation>
    </message>
    <message>
        <source>A stream leads from one unit to another. Choose a port of another unit.</source>
        <translation>Uma corrente vai de um equipamento para outro. Escolha uma porta de outro equipamento.</translation>
    </message>
    <message>
        <source>“{1}” is an inlet; a stream begins at an outlet.</source>
        <translation>“{1}” é uma entrada; uma corrente começa numa saída.</translation>
    </message>
    <message>
        <source>“{1}” is an outlet; a stream ends at an inlet.</source>
        <translation>“{1}” é uma saída; uma corrente termina numa entrada.</translation>
    </message>
    <message>
        <source>“{1}” carries gas and “{2}” takes liquid. Choose a gas port.</source>
        <translation>“{1}” transporta gás e “{2}” recebe líquido. Escolha uma porta de gás.</translation>
    </message>
    <message>
        <source>“{1}” carries liquid and “{2}” takes gas. Choose a liquid port.</source>
        <translation>“{1}” transporta líquido e “{2}” recebe gás. Escolha uma porta de líquido.</translation>
    </message>
    <message>
        <source>“{1}” has a stream already. Remove it first, or put a splitter between.</source>
        <translation>“{1}” já tem uma corrente. Remova-a primeiro, ou ponha um divisor no meio.</translation>
    </message>
    <message>
        <source>“{1}” has a stream already. Remove it first, or put a mixer between.</source>
        <translation>“{1}” já tem uma corrente. Remova-a primeiro, ou ponha um misturador no meio.</translation>
    </message>
    <message>
        <source>These two ports are connected already.</source>
        <translation>Estas duas portas já estão ligadas.</translation>
    </message>
    <message>
        <source>There is no stream from “{1}” to “{2}”.</source>
        <translation>Não há nenhuma corrente de “{1}” para “{2}”.</translation>
    </message>
    <message>
        <source>The plant has no unit “{1}”. It may have been removed.</source>
        <translation>A planta não tem nenhum equipamento “{1}”. Pode ter sido removido.</translation>
    </message>
    <message>
        <source>There is no unit operation “{1}”.</source>
        <translation>Não existe a operação unitária “{1}”.</translation>
    </message>
    <message>
        <source>“{1}” cannot be an id. Use 1 to 64 letters, digits, “_” and “-”.</source>
        <translation>“{1}” não pode ser um id. Use 1 a 64 letras, algarismos, “_” e “-”.</translation>
    </message>
    <message>
        <source>Another unit has the id “{1}”. Choose one that is free.</source>
        <translation>Outro equipamento tem o id “{1}”. Escolha um que esteja livre.</translation>
    </message>
    <message>
        <source>The id “{1}” is taken. Choose one that is free.</source>
        <translation>O id “{1}” está ocupado. Escolha um que esteja livre.</translation>
    </message>
    <message>
        <source>This entry is no longer in the plant. It may have been removed.</source>
        <translation>Esta entrada já não está na planta. Pode ter sido removida.</translation>
    </message>
    <message>
        <source>There is no binding model “{1}”.</source>
        <translation>Não existe o modelo de ligação “{1}”.</translation>
    </message>
    <message>
        <source>There is no rate law “{1}”.</source>
        <translation>Não existe a lei cinética “{1}”.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Uma tag precisa de um nome.</translation>
    </message>
    <message>
        <source>The file could not be written ({1}). Choose another folder, or free some space.</source>
        <translation>Não foi possível escrever o ficheiro ({1}). Escolha outra pasta, ou liberte espaço.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>um valor</translation>
    </message>
    <message>
        <source>a value for each component</source>
        <translation>um valor para cada componente</translation>
    </message>
    <message>
        <source>Species of the rate law</source>
        <translation>Espécies da lei cinética</translation>
    </message>
    <message>
        <source>Conditions of the rate law</source>
        <translation>Condições da lei cinética</translation>
    </message>
    <message>
        <source>Contents at the start</source>
        <translation>Conteúdo inicial</translation>
    </message>
    <message>
        <source>The bed holds</source>
        <translation>O leito contém</translation>
    </message>
    <message>
        <source>what is given below</source>
        <translation>o que é dado abaixo</translation>
    </message>
    <message>
        <source>an equilibrium with what enters first</source>
        <translation>um equilíbrio com o que entra primeiro</translation>
    </message>
    <message>
        <source>At the start between the particles</source>
        <translation>No início entre as partículas</translation>
    </message>
    <message>
        <source>At the start in the pores</source>
        <translation>No início nos poros</translation>
    </message>
    <message>
        <source>At the start bound, per solid</source>
        <translation>No início ligado, por sólido</translation>
    </message>
    <message>
        <source>What flows in</source>
        <translation>O que entra</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbono</translation>
    </message>
    <message>
        <source>Nitrogen</source>
        <translation>Azoto</translation>
    </message>
    <message>
        <source>Set-points</source>
        <translation>Setpoints</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Contado em</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>massa</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>quantidade de substância</translation>
    </message>
    <message>
        <source>count</source>
        <translation>contagem</translation>
    </message>
    <message>
        <source>{1} needs a molar mass to be converted into {2}. Give the component one, or type the value in {2}.</source>
        <translation>{1} precisa de uma massa molar para ser convertido em {2}. Dê uma ao componente, ou introduza o valor em {2}.</translation>
    </message>
    <message>
        <source>{1} needs a cell mass to be converted into {2}. Give the component one, or type the value in {2}.</source>
        <translation>{1} precisa de uma massa celular para ser convertido em {2}. Dê uma ao componente, ou introduza o valor em {2}.</translation>
    </message>
    <message>
        <source>{1} is below the least possible {2}. Enter at least that.</source>
        <translation>{1} está abaixo do mínimo possível {2}. Introduza pelo menos esse valor.</translation>
    </message>
    <message>
        <source>{1} is above the largest possible {2}. Enter at most that.</source>
        <translation>{1} está acima do máximo possível {2}. Introduza no máximo esse valor.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>no mínimo %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>“{1}” is not among the choices: {2}.</source>
        <translation>“{1}” não está entre as opções: {2}.</translation>
    </message>
    <message>
        <source>The value cannot be shown in {1}.</source>
        <translation>O valor não pode ser mostrado em {1}.</translation>
    </message>
    <message>
        <source>Recorded data are not written</source>
        <translation>Os dados gravados não são escritos</translation>
    </message>
    <message>
        <source>The disk is full, was taken away, or refuses to write.</source>
        <translation>O disco está cheio, foi retirado, ou recusa escrever.</translation>
    </message>
    <message>
        <source>Samples wait in memory; what finds no room there is lost and recorded as a gap.</source>
        <translation>As amostras esperam na memória; o que aí não tiver espaço perde-se e é gravado como lacuna.</translation>
    </message>
    <message>
        <source>Make room on the disk or bring it back; what waits is written by itself within a second.</source>
        <translation>Liberte espaço no disco ou volte a ligá-lo; o que espera é escrito automaticamente dentro de um segundo.</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>O disco está quase cheio</translation>
    </message>
    <message>
        <source>Less than 1 GB is left, or what would be written in the next 24 h does not fit.</source>
        <translation>Resta menos de 1 GB, ou o que seria escrito nas próximas 24 h não cabe.</translation>
    </message>
    <message>
        <source>Recording stops when the disk is full.</source>
        <translation>A gravação para quando o disco está cheio.</translation>
    </message>
    <message>
        <source>Make room: take away what is not needed, or keep samples for a shorter time (historian retain).</source>
        <translation>Liberte espaço: retire o que não é preciso, ou mantenha as amostras por menos tempo (historian retain).</translation>
    </message>
    <message>
        <source>A clock is wrong</source>
        <translation>Um relógio está errado</translation>
    </message>
    <message>
        <source>The clock of this machine jumped, or a source gives times that differ from it by more than 5 s.</source>
        <translation>O relógio deste computador saltou, ou uma fonte dá tempos que diferem dele mais de 5 s.</translation>
    </message>
    <message>
        <source>Samples of different sources cannot be laid side by side, and batch records show wrong times.</source>
        <translation>Amostras de fontes diferentes não podem ser postas lado a lado, e os registos de lote mostram tempos errados.</translation>
    </message>
    <message>
        <source>See that this machine and the devices take their time from one server (NTP), and correct the one that is off.</source>
        <translation>Verifique se este computador e os dispositivos obtêm a hora de um mesmo servidor (NTP), e corrija o que estiver desacertado.</translation>
    </message>
    <message>
        <source>The recorder was down</source>
        <translation>O gravador esteve parado</translation>
    </message>
    <message>
        <source>It was stopped, killed, or the machine had no power.</source>
        <translation>Foi parado ou terminado à força, ou o computador ficou sem energia.</translation>
    </message>
    <message>
        <source>Nothing was recorded and no alarm was judged meanwhile; the time is marked as a gap.</source>
        <translation>Entretanto nada foi gravado e nenhum alarme foi avaliado; esse tempo está marcado como lacuna.</translation>
    </message>
    <message>
        <source>Look at what the process did meanwhile on its own controls, then acknowledge.</source>
        <translation>Veja nos comandos próprios do processo o que ele fez entretanto, e depois reconheça.</translation>
    </message>
    <message>
        <source>{1} is not connected</source>
        <translation>{1} não está ligado</translation>
    </message>
    <message>
        <source>A cable, a network or the device itself is down, or its settings changed.</source>
        <translation>Um cabo, uma rede ou o próprio dispositivo falhou, ou as suas configurações mudaram.</translation>
    </message>
    <message>
        <source>Its values are not seen: alarms on them stay as they are, and nothing of it is recorded.</source>
        <translation>Os seus valores não são vistos: os alarmes sobre eles ficam como estão, e nada dele é gravado.</translation>
    </message>
    <message>
        <source>See to cable and device; the Data page says what the source answers. It connects again by itself.</source>
        <translation>Verifique cabo e dispositivo; a página Dados mostra o que a fonte responde. Volta a ligar-se automaticamente.</translation>
    </message>
    <message>
        <source>Sources belong to a project; save this plant as one first.</source>
        <translation>As fontes pertencem a um projeto; guarde primeiro esta planta como projeto.</translation>
    </message>
    <message>
        <source>The recorder could not be stopped: it runs under another account, or has ended.</source>
        <translation>Não foi possível parar o gravador: está em execução noutra conta, ou já terminou.</translation>
    </message>
    <message>
        <source>The store takes nothing at present, so that no alarm is judged; make room on its disk.</source>
        <translation>O histórico não aceita nada de momento, portanto nenhum alarme é avaliado; liberte espaço no seu disco.</translation>
    </message>
    <message>
        <source>This machine knows no program under the name “{1}”. Confirm one: titer-cli sources commands add {1} -- /PATH/OF/PROGRAM ARGUMENTS</source>
        <translation>Este computador não conhece nenhum programa com o nome “{1}”. Confirme um: titer-cli sources commands add {1} -- /PATH/OF/PROGRAM ARGUMENTS</translation>
    </message>
    <message>
        <source>This is no program that you may start. Give its absolute path.</source>
        <translation>Isto não é um programa que possa iniciar. Dê o seu caminho absoluto.</translation>
    </message>
    <message>
        <source>The name is empty; give one.</source>
        <translation>O nome está vazio; dê um.</translation>
    </message>
    <message>
        <source>The file could not be written ({1}). See that the disk has space left and that you may write in its folder.</source>
        <translation>Não foi possível escrever o ficheiro ({1}). Verifique se o disco tem espaço livre e se tem permissão para escrever na sua pasta.</translation>
    </message>
    <message>
        <source>This is no file of your own account, so it is not trusted. Remove it.</source>
        <translation>Este ficheiro não é da sua conta, por isso não é de confiança. Remova-o.</translation>
    </message>
    <message>
        <source>Other accounts may read or write this file, so it is not trusted. Look at what it holds, then take the right from them: chmod 600 {1}</source>
        <translation>Outras contas podem ler ou escrever este ficheiro, por isso não é de confiança. Veja o que contém e retire-lhes esse direito: chmod 600 {1}</translation>
    </message>
    <message>
        <source>The file is damaged. Remove it and enter again what it held.</source>
        <translation>O ficheiro está danificado. Remova-o e introduza de novo o que continha.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>the project whose recorder is followed</source>
        <translation>o projeto cujo gravador é acompanhado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>its id in the project</source>
        <translation>o seu id no projeto</translation>
    </message>
    <message>
        <source>Recorded source</source>
        <translation>Fonte gravada</translation>
    </message>
    <message>
        <source>Follows a source that the recorder of a project keeps.</source>
        <translation>Acompanha uma fonte que o gravador de um projeto guarda.</translation>
    </message>
    <message>
        <source>No recorder runs for this project; start it first.</source>
        <translation>Nenhum gravador está em execução para este projeto; inicie-o primeiro.</translation>
    </message>
    <message>
        <source>The recorder runs and keeps {1} tags of this source.</source>
        <translation>O gravador está em execução e guarda {1} tags desta fonte.</translation>
    </message>
    <message>
        <source>No source is open; open one first.</source>
        <translation>Nenhuma fonte está aberta; abra primeiro uma.</translation>
    </message>
    <message>
        <source>The recorder went away.</source>
        <translation>O gravador desapareceu.</translation>
    </message>
    <message>
        <source>The recorder keeps no source “{1}” any more.</source>
        <translation>O gravador já não guarda nenhuma fonte “{1}”.</translation>
    </message>
    <message>
        <source>changed while no recorder ran</source>
        <translation>alterado enquanto nenhum gravador estava em execução</translation>
    </message>
    <message>
        <source>What a recorder keeps is not recorded once more; remove this source.</source>
        <translation>O que um gravador guarda não é gravado outra vez; remova esta fonte.</translation>
    </message>
    <message>
        <source>The recorder is ending.</source>
        <translation>O gravador está a terminar.</translation>
    </message>
    <message>
        <source>The recorder is missing ({1}); install Titer again.</source>
        <translation>Falta o gravador ({1}); instale o Titer de novo.</translation>
    </message>
    <message>
        <source>The recorder could not be started ({1}).</source>
        <translation>Não foi possível iniciar o gravador ({1}).</translation>
    </message>
    <message>
        <source>The recorder went away before it answered.</source>
        <translation>O gravador desapareceu antes de responder.</translation>
    </message>
    <message>
        <source>What answers in the place of the recorder is none; stop it and start the recorder anew.</source>
        <translation>O que responde em lugar do gravador não o é; pare-o e inicie o gravador de novo.</translation>
    </message>
    <message>
        <source>The recorder that runs is of another version of Titer ({1}); stop it and start it anew.</source>
        <translation>O gravador em execução é de outra versão do Titer ({1}); pare-o e inicie-o de novo.</translation>
    </message>
    <message>
        <source>the sources changed</source>
        <translation>as fontes mudaram</translation>
    </message>
    <message>
        <source>The source did not stop within 2 s and was left behind; if its device stays occupied, start the recorder anew.</source>
        <translation>A fonte não parou dentro de 2 s e foi abandonada; se o seu dispositivo continuar ocupado, reinicie o gravador.</translation>
    </message>
    <message>
        <source>The source has no tag “{1}”; nothing was written.</source>
        <translation>A fonte não tem nenhuma tag “{1}”; nada foi escrito.</translation>
    </message>
    <message>
        <source>The tag “{1}” takes no values; nothing was written.</source>
        <translation>A tag “{1}” não aceita valores; nada foi escrito.</translation>
    </message>
    <message>
        <source>The folder {1} is not for this account alone, so no recorder can be reached through it; remove it, or see that XDG_RUNTIME_DIR names a folder of your own.</source>
        <translation>A pasta {1} não é exclusiva desta conta, portanto nenhum gravador pode ser alcançado através dela; remova-a, ou verifique se XDG_RUNTIME_DIR indica uma pasta sua.</translation>
    </message>
    <message>
        <source>No window can reach the recorder ({1}).</source>
        <translation>Nenhuma janela pode alcançar o gravador ({1}).</translation>
    </message>
    <message>
        <source>Say why values are to be written to devices.</source>
        <translation>Indique por que motivo devem ser escritos valores em dispositivos.</translation>
    </message>
    <message>
        <source>Writing to devices is off; arm this session for it, with a reason.</source>
        <translation>A escrita em dispositivos está desligada; habilite-a nesta sessão, com um motivo.</translation>
    </message>
    <message>
        <source>The stretch has more than {1} samples; zoom in, or take tags off.</source>
        <translation>O período tem mais de {1} amostras; amplie, ou retire tags.</translation>
    </message>
    <message>
        <source>“{1}” is a secret, which a project does not hold. Keep it under a name with “titer-cli sources FILE secret NAME”, and set {1} to secret:NAME.</source>
        <translation>“{1}” é um segredo, que um projeto não guarda. Guarde-o sob um nome com “titer-cli sources FILE secret NAME”, e defina {1} como secret:NAME.</translation>
    </message>
    <message>
        <source>The keyring of the desktop does not give an answer ({1}). Log in to the desktop anew, or unlock its keyring.</source>
        <translation>O porta-chaves do ambiente de trabalho não responde ({1}). Inicie sessão de novo, ou desbloqueie o porta-chaves.</translation>
    </message>
    <message>
        <source>The keyring of the desktop is locked. Unlock it, then try again.</source>
        <translation>O porta-chaves do ambiente de trabalho está bloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>This machine keeps no secret under the name “{1}”. Enter it: titer-cli sources FILE secret {1}</source>
        <translation>Este computador não guarda nenhum segredo com o nome “{1}”. Introduza-o: titer-cli sources FILE secret {1}</translation>
    </message>
    <message>
        <source>“{1}” is no fault; write one of {2}, then how much and for how long, such as “drift 0.5 for 10 min”.</source>
        <translation>“{1}” não é uma falha; escreva uma de {2}, depois quanto e durante quanto tempo, como “drift 0.5 for 10 min”.</translation>
    </message>
    <message>
        <source>{1} simulated tags and {2} set-points of the plant “{3}”.</source>
        <translation>{1} tags simuladas e {2} setpoints da planta “{3}”.</translation>
    </message>
    <message>
        <source>Simulated plant</source>
        <translation>Planta simulada</translation>
    </message>
    <message>
        <source>Runs a plant beside the clock and measures it, where no instrument is there.</source>
        <translation>Executa uma planta ao ritmo do relógio e mede-a, quando não há instrumentos.</translation>
    </message>
    <message>
        <source>A planned fault keeps the source away from its start.</source>
        <translation>Uma falha planeada mantém a fonte fora desde o arranque.</translation>
    </message>
    <message>
        <source>This machine computes the plant about {1} times as fast as the real clock goes; enter a lower speed.</source>
        <translation>Este computador calcula a planta cerca de {1} vezes mais depressa do que o relógio real; introduza uma velocidade menor.</translation>
    </message>
    <message>
        <source>No plant is open; open one first.</source>
        <translation>Nenhuma planta está aberta; abra primeiro uma.</translation>
    </message>
    <message>
        <source>Run the plant once and mend what the run tells, then start the source again.</source>
        <translation>Execute a planta uma vez e corrija o que a execução indicar, depois inicie a fonte de novo.</translation>
    </message>
    <message>
        <source>The simulated plant was taken away on command.</source>
        <translation>A planta simulada foi retirada por comando.</translation>
    </message>
    <message>
        <source>Wait until it comes back, or take its planned fault out of the settings.</source>
        <translation>Espere que volte, ou retire a falha planeada das configurações.</translation>
    </message>
    <message>
        <source>The plant is computed {1} times as fast as the real clock goes, not {2} times.</source>
        <translation>A planta é calculada {1} vezes mais depressa do que o relógio real, não {2} vezes.</translation>
    </message>
    <message>
        <source>Enter a lower speed, or close what else keeps this machine busy.</source>
        <translation>Introduza uma velocidade menor, ou feche o que mais ocupa este computador.</translation>
    </message>
    <message>
        <source>The file {1} could not be read. See that it exists, that you may read it and that it is a file of sensors.</source>
        <translation>Não foi possível ler o ficheiro {1}. Verifique se existe, se tem permissão para o ler e se é um ficheiro de sensores.</translation>
    </message>
    <message>
        <source>The source as a whole can be “offline” only, not “{1}”; name a tag for that.</source>
        <translation>A fonte como um todo só pode estar “offline”, não “{1}”; para isso indique uma tag.</translation>
    </message>
    <message>
        <source>There is no tag “{1}” that could fail; name one of the tags, or *.</source>
        <translation>Não há nenhuma tag “{1}” que possa falhar; indique uma das tags, ou *.</translation>
    </message>
    <message>
        <source>Two tags are called “{1}”; give one of them another name.</source>
        <translation>Duas tags chamam-se “{1}”; dê outro nome a uma delas.</translation>
    </message>
    <message>
        <source>The recipe takes {1}, so that nothing can begin at {2}; enter less.</source>
        <translation>A receita leva {1}, portanto nada pode começar em {2}; introduza menos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variável</translation>
    </message>
    <message>
        <source>of the plant, such as production.cells; left out: what the plant&apos;s own tags say</source>
        <translation>da planta, como production.cells; omitida: o que indicam as tags da própria planta</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>left out: the usual one</source>
        <translation>omitido: o habitual</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>A cada</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>standard deviation, in the unit of the tag</source>
        <translation>desvio padrão, na unidade da tag</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>per day of the plant, in the unit of the tag</source>
        <translation>por dia da planta, na unidade da tag</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desvio fixo</translation>
    </message>
    <message>
        <source>in the unit of the tag</source>
        <translation>na unidade da tag</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>share of the samples that never arrive</source>
        <translation>fração das amostras que nunca chegam</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>its name, or * for the source as a whole, which can be offline only</source>
        <translation>o seu nome, ou * para a fonte como um todo, que só pode estar offline</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>since the source was started</source>
        <translation>desde o início da fonte</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>since the source was started; left out: for good</source>
        <translation>desde o início da fonte; omitido: para sempre</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>drift: unit of the tag per hour; spike: unit of the tag; dropout: share of the samples</source>
        <translation>drift: unidade da tag por hora; spike: unidade da tag; dropout: fração das amostras</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>a plant file (*.plant.json), a project (*.titer) or the id of an example</source>
        <translation>um ficheiro de planta (*.plant.json), um projeto (*.titer) ou o id de um exemplo</translation>
    </message>
    <message>
        <source>Speed of time</source>
        <translation>Velocidade do tempo</translation>
    </message>
    <message>
        <source>seconds of the plant per second</source>
        <translation>segundos da planta por segundo</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Começa em</translation>
    </message>
    <message>
        <source>time of the recipe; left out: when the first unit runs that is measured</source>
        <translation>tempo da receita; omitido: quando arranca o primeiro equipamento medido</translation>
    </message>
    <message>
        <source>At the recipe&apos;s end</source>
        <translation>No fim da receita</translation>
    </message>
    <message>
        <source>again: the recipe begins anew; hold: the plant stays as it is</source>
        <translation>again: a receita recomeça; hold: a planta fica como está</translation>
    </message>
    <message>
        <source>time from sample to sample, by the real clock</source>
        <translation>tempo de amostra para amostra, pelo relógio real</translation>
    </message>
    <message>
        <source>standard deviation as a share of the value, where a tag states none</source>
        <translation>desvio padrão como fração do valor, quando uma tag não indica nenhum</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>another number gives another noise</source>
        <translation>outro número dá outro ruído</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>a file of sensors (titer.sensors/1) in place of a table of tags</source>
        <translation>um ficheiro de sensores (titer.sensors/1) em vez de uma tabela de tags</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>what is measured; without any: the plant&apos;s own tags</source>
        <translation>o que é medido; sem nenhuma: as tags da própria planta</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>sensors that fail on command, for teaching and trials</source>
        <translation>sensores que falham por comando, para ensino e testes</translation>
    </message>
    <message>
        <source>The source does not run; start it first.</source>
        <translation>A fonte não está em execução; inicie-a primeiro.</translation>
    </message>
    <message>
        <source>This tag is measured; write to one of the set-points.</source>
        <translation>Esta tag é medida; escreva num dos setpoints.</translation>
    </message>
    <message>
        <source>connects to {1}</source>
        <translation>liga-se a {1}</translation>
    </message>
    <message>
        <source>reads {1}</source>
        <translation>lê {1}</translation>
    </message>
    <message>
        <source>uses the device {1}</source>
        <translation>usa o dispositivo {1}</translation>
    </message>
    <message>
        <source>runs the program {1}</source>
        <translation>executa o programa {1}</translation>
    </message>
    <message>
        <source>hands the secret {1} to {2}</source>
        <translation>entrega o segredo {1} a {2}</translation>
    </message>
    <message>
        <source>sends the secret {1} to {2}, for {3}</source>
        <translation>envia o segredo {1} a {2}, para {3}</translation>
    </message>
    <message>
        <source>No source is open, or it is playing already; open one first.</source>
        <translation>Nenhuma fonte está aberta, ou já está a ser reproduzida; abra primeiro uma.</translation>
    </message>
    <message>
        <source>Nothing is played yet; start first.</source>
        <translation>Ainda nada é reproduzido; inicie primeiro.</translation>
    </message>
    <message>
        <source>The source did not stop within 2 s and was left behind; if its device stays occupied, start Titer anew.</source>
        <translation>A fonte não parou dentro de 2 s e foi abandonada; se o seu dispositivo continuar ocupado, reinicie o Titer.</translation>
    </message>
    <message>
        <source>The file could not be read ({1}). See that it exists and that you may read it.</source>
        <translation>Não foi possível ler o ficheiro ({1}). Verifique se existe e se tem permissão para o ler.</translation>
    </message>
    <message>
        <source>The file has {1} MB; a plant file has at most {2} MB. Choose a plant file (.plant.json).</source>
        <translation>O ficheiro tem {1} MB; um ficheiro de planta tem no máximo {2} MB. Escolha um ficheiro de planta (.plant.json).</translation>
    </message>
    <message>
        <source>There is no example plant “{1}”. There are: {2}.</source>
        <translation>Não existe a planta de exemplo “{1}”. Existem: {2}.</translation>
    </message>
    <message>
        <source>It is made for version {1} of the connector interface, this Titer has {2}; install a version of it that fits.</source>
        <translation>Foi feito para a versão {1} da interface de conectores, este Titer tem {2}; instale uma versão compatível.</translation>
    </message>
    <message>
        <source>It is a plugin of another program ({1}), not of Titer; remove it from the folder.</source>
        <translation>É um plugin de outro programa ({1}), não do Titer; remova-o da pasta.</translation>
    </message>
    <message>
        <source>Its metadata do not state the version of the connector interface; install a version of it that does.</source>
        <translation>Os seus metadados não indicam a versão da interface de conectores; instale uma versão que o faça.</translation>
    </message>
    <message>
        <source>Its metadata state no id; install a version of it that does.</source>
        <translation>Os seus metadados não indicam nenhum id; instale uma versão que o faça.</translation>
    </message>
    <message>
        <source>It is none of the plugins that came with Titer and nobody added it on this machine, or its file changed since. If you trust where it comes from: titer-cli connectors add FILE</source>
        <translation>Não é nenhum dos plugins que vieram com o Titer e ninguém o adicionou neste computador, ou o seu ficheiro mudou desde então. Se confia na sua origem: titer-cli connectors add FILE</translation>
    </message>
    <message>
        <source>The file is damaged or no plugin ({1}); remove it or install it again.</source>
        <translation>O ficheiro está danificado ou não é um plugin ({1}); remova-o ou instale-o de novo.</translation>
    </message>
    <message>
        <source>The plugin “{1}” was found already, in {2}; remove one of the two.</source>
        <translation>O plugin “{1}” já foi encontrado, em {2}; remova um dos dois.</translation>
    </message>
    <message>
        <source>The connector “{1}” was not built, because the library {2} was missing; install it and build Titer again.</source>
        <translation>O conector “{1}” não foi compilado, porque faltava a biblioteca {2}; instale-a e compile o Titer de novo.</translation>
    </message>
    <message>
        <source>There is no connector “{1}”; “titer-cli connectors list” shows those that are.</source>
        <translation>Não existe o conector “{1}”; “titer-cli connectors list” mostra os que existem.</translation>
    </message>
    <message>
        <source>Titer has a connector “{1}” of its own; remove this one.</source>
        <translation>O Titer tem o seu próprio conector “{1}”; remova este.</translation>
    </message>
    <message>
        <source>It does not offer the connector interface that its metadata promise; install it again.</source>
        <translation>Não oferece a interface de conectores que os seus metadados prometem; instale-o de novo.</translation>
    </message>
    <message>
        <source>It cannot be loaded ({1}); install a version of it that fits this system.</source>
        <translation>Não pode ser carregado ({1}); instale uma versão compatível com este sistema.</translation>
    </message>
    <message>
        <source>Its id “{1}” is not made of small letters, digits and underscores; install a version of it whose id is.</source>
        <translation>O seu id “{1}” não é composto de letras minúsculas, algarismos e sublinhados; instale uma versão cujo id o seja.</translation>
    </message>
    <message>
        <source>Nobody added a plugin “{1}” on this machine; “titer-cli connectors list” shows where each lies.</source>
        <translation>Ninguém adicionou um plugin “{1}” neste computador; “titer-cli connectors list” mostra onde está cada um.</translation>
    </message>
    <message>
        <source>This line is no longer in the program. It may have been removed.</source>
        <translation>Esta linha já não está no programa. Pode ter sido removida.</translation>
    </message>
    <message>
        <source>A program begins at 0; add a line for a later time.</source>
        <translation>Um programa começa em 0; adicione uma linha para um instante posterior.</translation>
    </message>
    <message>
        <source>{1} does not come after the line before, at {2}; enter a later time.</source>
        <translation>{1} não vem depois da linha anterior, em {2}; introduza um instante posterior.</translation>
    </message>
    <message>
        <source>{1} does not come before the next line, at {2}; enter an earlier time.</source>
        <translation>{1} não vem antes da linha seguinte, em {2}; introduza um instante anterior.</translation>
    </message>
    <message>
        <source>A ramp needs a next line to lead to; add one.</source>
        <translation>Uma rampa precisa de uma linha seguinte à qual conduzir; adicione uma.</translation>
    </message>
    <message>
        <source>The heading “{1}” has a unit that does not fit; use one such as {2}. Nothing was pasted.</source>
        <translation>O cabeçalho “{1}” tem uma unidade incompatível; use uma como {2}. Nada foi colado.</translation>
    </message>
    <message>
        <source>Row {1}: “{2}” does not fit; a number in {3} is needed. Nothing was pasted.</source>
        <translation>Linha {1}: “{2}” não serve; é preciso um número em {3}. Nada foi colado.</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Copy times and values from a spreadsheet.</source>
        <translation>Não há linhas na área de transferência. Copie tempos e valores de uma folha de cálculo.</translation>
    </message>
    <message>
        <source>Row {1}: its time does not come after that of the row before. Nothing was pasted.</source>
        <translation>Linha {1}: o seu tempo não vem depois do da linha anterior. Nada foi colado.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>There is nothing at “{1}” any more.</source>
        <translation>Já não há nada em “{1}”.</translation>
    </message>
    <message>
        <source>The stored run cannot be read. Run the plant again.</source>
        <translation>Não é possível ler a execução guardada. Execute a planta de novo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place of the plant file and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“{1}” is not a number. Type a number such as 12.5, with a unit if you like.</source>
        <translation>“{1}” não é um número. Escreva um número como 12.5, com uma unidade se quiser.</translation>
    </message>
    <message>
        <source>“{1}” can mean {2} or {3}. Type it without the separator, or with one more decimal.</source>
        <translation>“{1}” pode significar {2} ou {3}. Escreva-o sem o separador, ou com mais uma casa decimal.</translation>
    </message>
    <message>
        <source>This project has no versions yet. Name one to come back to it.</source>
        <translation>Este projeto ainda não tem versões. Dê nome a uma para poder voltar a ela.</translation>
    </message>
    <message>
        <source>Plant unit</source>
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>Only the alarms of this group; empty: all of the plant</source>
        <translation>Só os alarmes deste grupo; vazio: todos os da planta</translation>
    </message>
    <message>
        <source>Blinking outline</source>
        <translation>Contorno intermitente</translation>
    </message>
    <message>
        <source>Whether the outline of an unacknowledged alarm goes on and off once a second</source>
        <translation>Se o contorno de um alarme não reconhecido pisca uma vez por segundo</translation>
    </message>
    <message>
        <source>one of the tags of the tile</source>
        <translation>uma das tags do mosaico</translation>
    </message>
    <message>
        <source>lower end of the bar, in the unit of the tag</source>
        <translation>extremo inferior da barra, na unidade da tag</translation>
    </message>
    <message>
        <source>upper end of the bar, in the unit of the tag</source>
        <translation>extremo superior da barra, na unidade da tag</translation>
    </message>
    <message>
        <source>Normal from</source>
        <translation>Normal de</translation>
    </message>
    <message>
        <source>lower end of the normal range; empty: the low limit of its alarms</source>
        <translation>extremo inferior do intervalo normal; vazio: o limite baixo dos seus alarmes</translation>
    </message>
    <message>
        <source>Normal to</source>
        <translation>Normal até</translation>
    </message>
    <message>
        <source>upper end of the normal range; empty: the high limit of its alarms</source>
        <translation>extremo superior do intervalo normal; vazio: o limite alto dos seus alarmes</translation>
    </message>
    <message>
        <source>tag that holds what the value should be; empty: none is shown</source>
        <translation>tag que contém o que o valor deve ser; vazio: não se mostra nenhuma</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>ends, normal ranges and set-points of the bars; what is empty comes from the limits of alarms</source>
        <translation>extremos, intervalos normais e setpoints das barras; o que estiver vazio vem dos limites dos alarmes</translation>
    </message>
    <message>
        <source>Aligned on</source>
        <translation>Alinhado por</translation>
    </message>
    <message>
        <source>the begin of a batch, the begin of a phase, or how far a value has come</source>
        <translation>o início de um lote, o início de uma fase, ou até onde chegou um valor</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>on whose begin batches are aligned</source>
        <translation>por cujo início os lotes são alinhados</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>tag that rises during a batch, such as the volume fed</source>
        <translation>tag que aumenta durante um lote, como o volume alimentado</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelope</translation>
    </message>
    <message>
        <source>mean ± 3 standard deviations, least to greatest value, or the best batch</source>
        <translation>média ± 3 desvios padrão, do menor ao maior valor, ou o melhor lote</translation>
    </message>
    <message>
        <source>Best batch</source>
        <translation>Melhor lote</translation>
    </message>
    <message>
        <source>its name; empty: the one that ended with the highest value</source>
        <translation>o seu nome; vazio: o que terminou com o valor mais alto</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>how many of those before are shown</source>
        <translation>quantos dos anteriores são mostrados</translation>
    </message>
    <message>
        <source>which unit of the plant is shown; empty: the first column</source>
        <translation>que equipamento da planta é mostrado; vazio: a primeira coluna</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>what the value is to reach, in its unit; empty: none is shown</source>
        <translation>o que o valor deve atingir, na sua unidade; vazio: não se mostra nenhum</translation>
    </message>
    <message>
        <source>a tag, or a key figure of the run such as production.titer</source>
        <translation>uma tag, ou um indicador da execução como production.titer</translation>
    </message>
    <message>
        <source>to be shown; empty: the name of the tag</source>
        <translation>a mostrar; vazio: o nome da tag</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>in the unit that is shown; empty: no such target</source>
        <translation>na unidade mostrada; vazio: sem esse alvo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>empty: the tags of the tile, or the key figures of the run</source>
        <translation>vazio: as tags do mosaico, ou os indicadores da execução</translation>
    </message>
    <message>
        <source>Left axis</source>
        <translation>Eixo esquerdo</translation>
    </message>
    <message>
        <source>Right axis</source>
        <translation>Eixo direito</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>which tags share a plot; those that are not named follow two by two</source>
        <translation>que tags partilham um gráfico; as não indicadas seguem duas a duas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>what the note says</source>
        <translation>o que a nota diz</translation>
    </message>
    <message>
        <source>whose phases are shown; empty: the one in which a phase began last</source>
        <translation>cujas fases são mostradas; vazio: o último em que começou uma fase</translation>
    </message>
    <message>
        <source>First position</source>
        <translation>Primeira posição</translation>
    </message>
    <message>
        <source>of the spectrum, such as 400; empty: points are counted from 0</source>
        <translation>do espectro, como 400; vazio: os pontos contam-se a partir de 0</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>from one point to the next, such as 2; empty: 1</source>
        <translation>de um ponto ao seguinte, como 2; vazio: 1</translation>
    </message>
    <message>
        <source>Unit across</source>
        <translation>Unidade do eixo horizontal</translation>
    </message>
    <message>
        <source>of the positions, such as nm or cm⁻¹</source>
        <translation>das posições, como nm ou cm⁻¹</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>tag of a spectrum to compare with; empty: none is shown</source>
        <translation>tag de um espectro com que comparar; vazio: não se mostra nenhum</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Eixo do tempo</translation>
    </message>
    <message>
        <source>hours before now, or the time of day; a run of the model shows its own time</source>
        <translation>horas antes de agora, ou a hora do dia; uma execução do modelo mostra o seu próprio tempo</translation>
    </message>
    <message>
        <source>Standard deviation σ</source>
        <translation>Desvio padrão σ</translation>
    </message>
    <message>
        <source>of the measured value, in its unit; empty: estimated from the differences</source>
        <translation>do valor medido, na sua unidade; vazio: estimado a partir das diferenças</translation>
    </message>
    <message>
        <source>“{1}” must be a text or a list of texts, none of them empty.</source>
        <translation>“{1}” tem de ser um texto ou uma lista de textos, nenhum deles vazio.</translation>
    </message>
    <message>
        <source>“{1}” is no text.</source>
        <translation>“{1}” não é um texto.</translation>
    </message>
    <message>
        <source>“{1}” cannot be “{2}”.</source>
        <translation>“{1}” não pode ser “{2}”.</translation>
    </message>
    <message>
        <source>“{1}” is no part of a template.</source>
        <translation>“{1}” não faz parte de um modelo de ficheiro.</translation>
    </message>
    <message>
        <source>A tag of the template names no column; give “column”.</source>
        <translation>Uma tag do modelo de ficheiro não indica coluna; dê “column”.</translation>
    </message>
    <message>
        <source>“{1}” is no list.</source>
        <translation>“{1}” não é uma lista.</translation>
    </message>
    <message>
        <source>The tag “{1}” is there twice.</source>
        <translation>A tag “{1}” existe duas vezes.</translation>
    </message>
    <message>
        <source>“{1}” is no object.</source>
        <translation>“{1}” não é um objeto.</translation>
    </message>
    <message>
        <source>The template names no column of the time at which samples were drawn; give “drawn”.</source>
        <translation>O modelo de ficheiro não indica a coluna do tempo em que as amostras foram colhidas; dê “drawn”.</translation>
    </message>
    <message>
        <source>The template names no column of values; give “tags”, or “name” and “value” of “rows”.</source>
        <translation>O modelo de ficheiro não indica colunas de valores; dê “tags”, ou “name” e “value” de “rows”.</translation>
    </message>
    <message>
        <source>The template {1} cannot be used: {2}</source>
        <translation>O modelo de ficheiro {1} não pode ser usado: {2}</translation>
    </message>
    <message>
        <source>There is no template “{1}”; there are {2}.</source>
        <translation>Não existe o modelo de ficheiro “{1}”; existem {2}.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>It cannot be read now ({1}).</source>
        <translation>Não é legível agora ({1}).</translation>
    </message>
    <message>
        <source>It is locked by the program that writes it.</source>
        <translation>Está bloqueado pelo programa que o escreve.</translation>
    </message>
    <message>
        <source>It is larger than {1} MB; split it.</source>
        <translation>É maior do que {1} MB; divida-o.</translation>
    </message>
    <message>
        <source>The folder “{1}” cannot be read ({2}).</source>
        <translation>A pasta “{1}” não é legível ({2}).</translation>
    </message>
    <message>
        <source>No folder is set; open the source first.</source>
        <translation>Nenhuma pasta está definida; abra primeiro a fonte.</translation>
    </message>
    <message>
        <source>See that it is there, that its drive is connected, and that it may be read.</source>
        <translation>Verifique se existe, se a sua unidade está ligada, e se pode ser lida.</translation>
    </message>
    <message>
        <source>{1}: {2} values or rows could not be read; the first: {3}</source>
        <translation>{1}: {2} valores ou linhas não puderam ser lidos; o primeiro: {3}</translation>
    </message>
    <message>
        <source>Correct the file, or the template that says what its columns are.</source>
        <translation>Corrija o ficheiro, ou o modelo que diz o que são as suas colunas.</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <translation>{1}: {2}</translation>
    </message>
    <message>
        <source>It is tried again by itself; see that the file is whole, closed, and may be read.</source>
        <translation>É tentado de novo automaticamente; verifique se o ficheiro está completo, fechado, e pode ser lido.</translation>
    </message>
    <message>
        <source>Choose a template that fits the file, or take it out of the folder.</source>
        <translation>Escolha um modelo que sirva ao ficheiro, ou retire-o da pasta.</translation>
    </message>
    <message>
        <source>{1} columns hold values: {2}.</source>
        <translation>{1} colunas contêm valores: {2}.</translation>
    </message>
    <message>
        <source>No column holds dates with times; choose a template that names it.</source>
        <translation>Nenhuma coluna contém datas com horas; escolha um modelo que a indique.</translation>
    </message>
    <message>
        <source>No column holds numbers; choose a template that names those that do.</source>
        <translation>Nenhuma coluna contém números; escolha um modelo que indique as que os contêm.</translation>
    </message>
    <message>
        <source>No template fits; the samples were drawn at the times in “{1}”.</source>
        <translation>Nenhum modelo serve; as amostras foram colhidas nos tempos em “{1}”.</translation>
    </message>
    <message>
        <source>The columns of the template “{1}” are not in the file.</source>
        <translation>As colunas do modelo “{1}” não estão no ficheiro.</translation>
    </message>
    <message>
        <source>It has the columns of the template “{1}”.</source>
        <translation>Tem as colunas do modelo “{1}”.</translation>
    </message>
    <message>
        <source>“{1}” is no time zone; write Europe/Berlin, UTC or +01:00.</source>
        <translation>“{1}” não é um fuso horário; escreva Europe/Berlin, UTC ou +01:00.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>where the analyser puts its files; folders within it are left out</source>
        <translation>onde o analisador põe os seus ficheiros; pastas dentro dela não são consideradas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>of the files that count, with * for any characters</source>
        <translation>dos ficheiros que contam, com * para quaisquer caracteres</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo de ficheiro</translation>
    </message>
    <message>
        <source>the layout of the files: its name, a file of your own, or auto for the one that fits</source>
        <translation>a estrutura dos ficheiros: o seu nome, um ficheiro seu, ou auto para o que servir</translation>
    </message>
    <message>
        <source>auto finds it out from the numbers</source>
        <translation>auto descobre-o a partir dos números</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>of times that state none: Europe/Berlin, UTC, +01:00; empty is that of this machine</source>
        <translation>dos tempos que não o indicam: Europe/Berlin, UTC, +01:00; vazio é o deste computador</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Unchanged for</source>
        <translation>Inalterado durante</translation>
    </message>
    <message>
        <source>how long a file must stay as it is before it is read</source>
        <translation>durante quanto tempo um ficheiro tem de ficar como está antes de ser lido</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Verificar a cada</translation>
    </message>
    <message>
        <source>how often the folder is looked at; on this machine&apos;s own disks changes are seen at once</source>
        <translation>com que frequência a pasta é verificada; nos discos deste computador as alterações são vistas de imediato</translation>
    </message>
    <message>
        <source>Leave files older than</source>
        <translation>Ignorar ficheiros mais antigos do que</translation>
    </message>
    <message>
        <source>when the source is started; 0 takes all that are there</source>
        <translation>quando a fonte é iniciada; 0 lê todos os que existem</translation>
    </message>
    <message>
        <source>Reads the files (CSV, XLSX) that an at-line analyser puts into a folder.</source>
        <translation>Lê os ficheiros (CSV, XLSX) que um analisador at-line põe numa pasta.</translation>
    </message>
    <message>
        <source>“{1}” is no absolute path; write it from “/” on.</source>
        <translation>“{1}” não é um caminho absoluto; escreva-o a partir de “/”.</translation>
    </message>
    <message>
        <source>“{1}” of “{2}” is no number.</source>
        <translation>“{1}” de “{2}” não é um número.</translation>
    </message>
    <message>
        <source>“{1}” is no date and time that is known; state its format in the template.</source>
        <translation>“{1}” não é uma data e hora conhecida; indique o seu formato no modelo.</translation>
    </message>
    <message>
        <source>The newest file, {1}, holds {2} samples with {3} values.</source>
        <translation>O ficheiro mais recente, {1}, contém {2} amostras com {3} valores.</translation>
    </message>
    <message>
        <source>{1} values or rows could not be read; the first: {2}</source>
        <translation>{1} valores ou linhas não puderam ser lidos; o primeiro: {2}</translation>
    </message>
    <message>
        <source>The last sample is “{1}”, drawn at {2}.</source>
        <translation>A última amostra é “{1}”, colhida em {2}.</translation>
    </message>
    <message>
        <source>The folder can be read; {1} files in it fit “{2}”.</source>
        <translation>A pasta é legível; {1} ficheiros nela correspondem a “{2}”.</translation>
    </message>
    <message>
        <source>The serial port {1} cannot be used ({2}).</source>
        <translation>A porta série {1} não pode ser usada ({2}).</translation>
    </message>
    <message>
        <source>See that the adapter is plugged in, that no other program uses it and that you may use serial ports.</source>
        <translation>Verifique se o adaptador está ligado, se nenhum outro programa o usa e se tem permissão para usar portas série.</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}).</source>
        <translation>{1} não está acessível ({2}).</translation>
    </message>
    <message>
        <source>See that the device is on and that address and port are right. Many devices take few connections at a time.</source>
        <translation>Verifique se o dispositivo está ligado e se endereço e porta estão certos. Muitos dispositivos aceitam poucas ligações ao mesmo tempo.</translation>
    </message>
    <message>
        <source>{1} closed the connection.</source>
        <translation>{1} fechou a ligação.</translation>
    </message>
    <message>
        <source>See that the device is on, and whether it takes another connection.</source>
        <translation>Verifique se o dispositivo está ligado, e se aceita mais uma ligação.</translation>
    </message>
    <message>
        <source>{1} does not answer.</source>
        <translation>{1} não responde.</translation>
    </message>
    <message>
        <source>See that the device is on, that address and port are right and that no firewall lies between.</source>
        <translation>Verifique se o dispositivo está ligado, se endereço e porta estão certos e se não há nenhuma firewall pelo meio.</translation>
    </message>
    <message>
        <source>An answer of {1} broke off.</source>
        <translation>Uma resposta de {1} foi interrompida.</translation>
    </message>
    <message>
        <source>See to the line; a gateway that is overloaded does this too.</source>
        <translation>Verifique a linha; um gateway sobrecarregado também provoca isto.</translation>
    </message>
    <message>
        <source>{1} tags of {2}, read in {3} requests.</source>
        <translation>{1} tags de {2}, lidas em {3} pedidos.</translation>
    </message>
    <message>
        <source>Modbus</source>
        <translation>Modbus</translation>
    </message>
    <message>
        <source>Reads and writes registers of a device, over the network or a serial line.</source>
        <translation>Lê e escreve registos de um dispositivo, pela rede ou por uma linha série.</translation>
    </message>
    <message>
        <source>{1} gives no answer that can be understood within {2}.</source>
        <translation>{1} não dá nenhuma resposta compreensível dentro de {2}.</translation>
    </message>
    <message>
        <source>No device is open; open one first.</source>
        <translation>Nenhum dispositivo está aberto; abra primeiro um.</translation>
    </message>
    <message>
        <source>The device takes {1} to give all its values, so that they come less often than every {2}.</source>
        <translation>O dispositivo precisa de {1} para dar todos os seus valores, de modo que chegam com menos frequência do que a cada {2}.</translation>
    </message>
    <message>
        <source>Let it be read less often, or read fewer registers.</source>
        <translation>Faça-o ser lido com menos frequência, ou leia menos registos.</translation>
    </message>
    <message>
        <source>Compare kind, address and type with the manual of the device; some count from 0, others from 1.</source>
        <translation>Compare tipo de registo, endereço e tipo com o manual do dispositivo; alguns contam a partir de 0, outros de 1.</translation>
    </message>
    <message>
        <source>“{1}”: the device does not know this kind of request ({2}, counted from 0).</source>
        <translation>“{1}”: o dispositivo não conhece este tipo de pedido ({2}, contado a partir de 0).</translation>
    </message>
    <message>
        <source>“{1}”: the device has nothing at this address ({2}, counted from 0).</source>
        <translation>“{1}”: o dispositivo não tem nada neste endereço ({2}, contado a partir de 0).</translation>
    </message>
    <message>
        <source>“{1}”: the device does not take this value or length ({2}, counted from 0).</source>
        <translation>“{1}”: o dispositivo não aceita este valor ou comprimento ({2}, contado a partir de 0).</translation>
    </message>
    <message>
        <source>“{1}”: the device says that it is busy.</source>
        <translation>“{1}”: o dispositivo indica que está ocupado.</translation>
    </message>
    <message>
        <source>Let it be read less often.</source>
        <translation>Faça-o ser lido com menos frequência.</translation>
    </message>
    <message>
        <source>The gateway {1} does not reach the unit {2}.</source>
        <translation>O gateway {1} não alcança o dispositivo {2}.</translation>
    </message>
    <message>
        <source>See that the unit number is right and that the device behind the gateway is on.</source>
        <translation>Verifique se o número do dispositivo está certo e se o dispositivo atrás do gateway está ligado.</translation>
    </message>
    <message>
        <source>“{1}”: the device reports a failure of its own (exception {2}).</source>
        <translation>“{1}”: o dispositivo comunica uma falha própria (exceção {2}).</translation>
    </message>
    <message>
        <source>See to the device; its own display or log may say more.</source>
        <translation>Verifique o dispositivo; o seu visor ou registo pode dizer mais.</translation>
    </message>
    <message>
        <source>What comes from unit {1} of {2} is damaged on its way.</source>
        <translation>O que vem do dispositivo {1} de {2} é danificado pelo caminho.</translation>
    </message>
    <message>
        <source>Unit {1} of {2} gave no answer within {3}.</source>
        <translation>O dispositivo {1} de {2} não respondeu dentro de {3}.</translation>
    </message>
    <message>
        <source>See that the device is on, that unit number, baud rate, parity and stop bits are those of the device, and see to the line.</source>
        <translation>Verifique se o dispositivo está ligado, se número, velocidade em baud, paridade e bits de paragem são os do dispositivo, e verifique a linha.</translation>
    </message>
    <message>
        <source>See that the device is on and that the unit number is right, or let it have more time to answer.</source>
        <translation>Verifique se o dispositivo está ligado e se o seu número está certo, ou dê-lhe mais tempo para responder.</translation>
    </message>
    <message>
        <source>The answers of {1} do not fit the questions.</source>
        <translation>As respostas de {1} não correspondem às perguntas.</translation>
    </message>
    <message>
        <source>See that it is a Modbus device, and that nothing else uses its line.</source>
        <translation>Verifique se é um dispositivo Modbus, e se mais nada usa a sua linha.</translation>
    </message>
    <message>
        <source>“{1}”: {2} is no whole number.</source>
        <translation>“{1}”: {2} não é um número inteiro.</translation>
    </message>
    <message>
        <source>“{1}”: “{2}” is no number such as 0x7FFF or -9999.</source>
        <translation>“{1}”: “{2}” não é um número como 0x7FFF ou -9999.</translation>
    </message>
    <message>
        <source>“{1}” lies outside the addresses {2} to {3} that there are.</source>
        <translation>“{1}” está fora dos endereços {2} a {3} que existem.</translation>
    </message>
    <message>
        <source>“{1}” is a single bit, which has the type bool; leave the type out.</source>
        <translation>“{1}” é um só bit, que tem o tipo bool; omita o tipo.</translation>
    </message>
    <message>
        <source>“{1}” is of a kind that can only be read; take holding or coil, or leave out that it can be written.</source>
        <translation>“{1}” é de um tipo que só pode ser lido; use holding ou coil, ou omita que pode ser escrito.</translation>
    </message>
    <message>
        <source>“{1}”: with a scale of 0 every value would be the same; enter another.</source>
        <translation>“{1}”: com um fator 0 todos os valores seriam iguais; introduza outro.</translation>
    </message>
    <message>
        <source>“{1}” takes {2} registers, which is more than one read may take.</source>
        <translation>“{1}” ocupa {2} registos, mais do que uma leitura pode abranger.</translation>
    </message>
    <message>
        <source>Modbus over TCP needs a host; enter its name or address.</source>
        <translation>Modbus sobre TCP precisa de um host; introduza o seu nome ou endereço.</translation>
    </message>
    <message>
        <source>Modbus over a serial line needs its port, such as /dev/ttyUSB0; enter it.</source>
        <translation>Modbus sobre uma linha série precisa da sua porta, como /dev/ttyUSB0; introduza-a.</translation>
    </message>
    <message>
        <source>On a serial line devices have the numbers 1 to {1}, not {2}.</source>
        <translation>Numa linha série os dispositivos têm os números 1 a {1}, não {2}.</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Linha série</translation>
    </message>
    <message>
        <source>holding and input are registers, coil and discrete are bits</source>
        <translation>holding e input são registos, coil e discrete são bits</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>without the leading digit of the kind: 100 and not 40100</source>
        <translation>sem o algarismo inicial do tipo: 100 e não 40100</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>left out: uint16, and bool for coil and discrete</source>
        <translation>omitido: uint16, e bool para coil e discrete</translation>
    </message>
    <message>
        <source>Bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>for type bit; 0 is the lowest</source>
        <translation>para o tipo bit; 0 é o mais baixo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>for type text, in registers of two letters</source>
        <translation>para o tipo text, em registos de duas letras</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>which register of a longer number comes first</source>
        <translation>qual registo de um número mais longo vem primeiro</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>which byte of a register comes first; high is the standard</source>
        <translation>qual byte de um registo vem primeiro; high é a norma</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Fator</translation>
    </message>
    <message>
        <source>value = number in the device × scale + offset</source>
        <translation>valor = número no dispositivo × fator + desvio</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Pode ser escrito</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Avaria</translation>
    </message>
    <message>
        <source>numbers by which the device says that the sensor failed, such as 0x7FFF or -9999; several with blanks between them</source>
        <translation>números pelos quais o dispositivo indica que o sensor falhou, como 0x7FFF ou -9999; vários separados por espaços</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>tcp: over the network; rtu: over a serial line</source>
        <translation>tcp: pela rede; rtu: por uma linha série</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>name or address of the device; for tcp</source>
        <translation>nome ou endereço do dispositivo; para tcp</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Unit number</source>
        <translation>Número do dispositivo</translation>
    </message>
    <message>
        <source>number of the device on its line, also behind a gateway</source>
        <translation>número do dispositivo na sua linha, também atrás de um gateway</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Porta série</translation>
    </message>
    <message>
        <source>such as /dev/ttyUSB0; for rtu</source>
        <translation>como /dev/ttyUSB0; para rtu</translation>
    </message>
    <message>
        <source>Baud rate</source>
        <translation>Velocidade (baud)</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Paridade</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Bits de paragem</translation>
    </message>
    <message>
        <source>time from one reading of all registers to the next; 0: as often as the device answers</source>
        <translation>tempo de uma leitura de todos os registos à seguinte; 0: tantas vezes quanto o dispositivo responde</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Resposta em até</translation>
    </message>
    <message>
        <source>First address</source>
        <translation>Primeiro endereço</translation>
    </message>
    <message>
        <source>whether the manual of the device counts from 0 or from 1</source>
        <translation>se o manual do dispositivo conta a partir de 0 ou de 1</translation>
    </message>
    <message>
        <source>Read in vain</source>
        <translation>Lidos em vão</translation>
    </message>
    <message>
        <source>so many unused registers may lie between two that are read together</source>
        <translation>tantos registos não usados podem ficar entre dois que são lidos em conjunto</translation>
    </message>
    <message>
        <source>Longest read</source>
        <translation>Leitura mais longa</translation>
    </message>
    <message>
        <source>in registers; some devices take fewer than 125</source>
        <translation>em registos; alguns dispositivos aceitam menos de 125</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>what is read, as the manual of the device lists it</source>
        <translation>o que é lido, tal como o manual do dispositivo o lista</translation>
    </message>
    <message>
        <source>“{1}”: {2} did not confirm that it was written; look at the device.</source>
        <translation>“{1}”: {2} não confirmou que foi escrito; verifique o dispositivo.</translation>
    </message>
    <message>
        <source>“{1}”: the device took the value but now holds {2}; it may have limits of its own.</source>
        <translation>“{1}”: o dispositivo aceitou o valor mas agora contém {2}; pode ter limites próprios.</translation>
    </message>
    <message>
        <source>The device is not connected, so that nothing can be written now.</source>
        <translation>O dispositivo não está ligado, portanto nada pode ser escrito agora.</translation>
    </message>
    <message>
        <source>This tag is not set up to be written; set “writable” in its row.</source>
        <translation>Esta tag não está configurada para ser escrita; ative “writable” na sua linha.</translation>
    </message>
    <message>
        <source>“{1}” does not fit into “{2}”, which has the type {3}.</source>
        <translation>“{1}” não cabe em “{2}”, que tem o tipo {3}.</translation>
    </message>
    <message>
        <source>With Sparkplug the nodes tell their tags by themselves; start the source to see them.</source>
        <translation>Com Sparkplug os nós anunciam as suas tags; inicie a fonte para as ver.</translation>
    </message>
    <message>
        <source>{1} shows another certificate than the one whose fingerprint is given; its own is {2}.</source>
        <translation>{1} apresenta um certificado diferente daquele cuja impressão digital é indicada; a sua é {2}.</translation>
    </message>
    <message>
        <source>Ask whoever runs the broker whether its certificate was renewed, and only then give the new fingerprint.</source>
        <translation>Pergunte a quem gere o broker se o certificado foi renovado, e só depois indique a nova impressão digital.</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted: {2}.</source>
        <translation>O certificado de {1} não é de confiança: {2}.</translation>
    </message>
    <message>
        <source>Give the file of the authority that signed it, or its fingerprint: {1}.</source>
        <translation>Dê o ficheiro da autoridade que o assinou, ou a sua impressão digital: {1}.</translation>
    </message>
    <message>
        <source>No TLS connection to {1} came about.</source>
        <translation>Não se estabeleceu nenhuma ligação TLS a {1}.</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS and whether the broker asks for a certificate of its clients.</source>
        <translation>Verifique se esta porta usa TLS e se o broker pede um certificado aos seus clientes.</translation>
    </message>
    <message>
        <source>The name “{1}” is not known on this network.</source>
        <translation>O nome “{1}” não é conhecido nesta rede.</translation>
    </message>
    <message>
        <source>Check the host and the network of this machine.</source>
        <translation>Verifique o host e a rede deste computador.</translation>
    </message>
    <message>
        <source>Nothing was heard of {1} for {2} s.</source>
        <translation>Nada se recebeu de {1} durante {2} s.</translation>
    </message>
    <message>
        <source>Check the cable and the network; it tries again by itself.</source>
        <translation>Verifique o cabo e a rede; tenta de novo automaticamente.</translation>
    </message>
    <message>
        <source>The connection to {1} broke.</source>
        <translation>A ligação a {1} caiu.</translation>
    </message>
    <message>
        <source>Check that the broker runs; it tries again by itself.</source>
        <translation>Verifique se o broker está em execução; tenta de novo automaticamente.</translation>
    </message>
    <message>
        <source>Check that the broker runs, its port, and whether it wants TLS.</source>
        <translation>Verifique se o broker está em execução, a sua porta, e se requer TLS.</translation>
    </message>
    <message>
        <source>{1} does not answer as a broker does.</source>
        <translation>{1} não responde como um broker.</translation>
    </message>
    <message>
        <source>{1} gave the connection to another client with the same id.</source>
        <translation>{1} deu a ligação a outro cliente com o mesmo id.</translation>
    </message>
    <message>
        <source>Give each client an id of its own.</source>
        <translation>Dê a cada cliente um id próprio.</translation>
    </message>
    <message>
        <source>{1} does not let “{2}” in.</source>
        <translation>{1} não admite “{2}”.</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <translation>Verifique utilizador e senha.</translation>
    </message>
    <message>
        <source>{1} refused the connection: {2}</source>
        <translation>{1} recusou a ligação: {2}</translation>
    </message>
    <message>
        <source>Check the version of MQTT and the client id.</source>
        <translation>Verifique a versão do MQTT e o id do cliente.</translation>
    </message>
    <message>
        <source>a message of {1} bytes, {2} at most are taken</source>
        <translation>uma mensagem de {1} bytes, são aceites no máximo {2}</translation>
    </message>
    <message>
        <source>neither a number nor a text (no valid UTF-8)</source>
        <translation>nem um número nem um texto (não é UTF-8 válido)</translation>
    </message>
    <message>
        <source>an object or a mixed list where a value is wanted</source>
        <translation>um objeto ou uma lista mista onde se espera um valor</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Reads what is published on the topics of a broker.</source>
        <translation>Lê o que é publicado nos tópicos de um broker.</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” share topics; what comes on these may be recorded twice.</source>
        <translation>“{1}” e “{2}” partilham tópicos; o que neles chega pode ser gravado duas vezes.</translation>
    </message>
    <message>
        <source>The settings are not in order; open the source with others.</source>
        <translation>As configurações não estão em ordem; abra a fonte com outras.</translation>
    </message>
    <message>
        <source>The broker is not connected; write when it is.</source>
        <translation>O broker não está ligado; escreva quando estiver.</translation>
    </message>
    <message>
        <source>“{1}” could not be sent.</source>
        <translation>Não foi possível enviar “{1}”.</translation>
    </message>
    <message>
        <source>The broker does not let this source write to “{1}”.</source>
        <translation>O broker não deixa esta fonte escrever em “{1}”.</translation>
    </message>
    <message>
        <source>The broker did not say that it took “{1}”; it may have or not.</source>
        <translation>O broker não disse que aceitou “{1}”; pode tê-lo aceitado ou não.</translation>
    </message>
    <message>
        <source>The value was sent to “{1}”, but the device did not tell it back; it may have taken it or not.</source>
        <translation>O valor foi enviado a “{1}”, mas o dispositivo não o confirmou; pode tê-lo aceitado ou não.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>with + for any one level and # for all below; each topic that comes is a tag</source>
        <translation>com + para um nível qualquer e # para todos os inferiores; cada tópico que chega é uma tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>path in a JSON message, such as sensors.0.value; empty: the message is a number or a text, or an object of which each member is a tag</source>
        <translation>caminho numa mensagem JSON, como sensors.0.value; vazio: a mensagem é um número ou um texto, ou um objeto em que cada membro é uma tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>path of the time at which the value was measured: ISO 8601 with zone, or s, ms, µs or ns since 1970; empty: the time at which it comes</source>
        <translation>caminho do tempo em que o valor foi medido: ISO 8601 com fuso, ou s, ms, µs ou ns desde 1970; vazio: o tempo em que chega</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>path of the quality: true, good, uncertain, bad or an OPC UA status code</source>
        <translation>caminho da qualidade: true, good, uncertain, bad ou um código de estado OPC UA</translation>
    </message>
    <message>
        <source>such as g/L, or its path after $.</source>
        <translation>como g/L, ou o seu caminho após $.</translation>
    </message>
    <message>
        <source>to be shown, or its path after $.</source>
        <translation>a mostrar, ou o seu caminho após $.</translation>
    </message>
    <message>
        <source>Topic of commands</source>
        <translation>Tópico de comandos</translation>
    </message>
    <message>
        <source>where a value is written to; each + stands for what the + of the topic stood for</source>
        <translation>onde um valor é escrito; cada + representa o que o + do tópico representava</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>what is sent, with {value} where the value goes</source>
        <translation>o que é enviado, com {value} onde fica o valor</translation>
    </message>
    <message>
        <source>name or address of the broker</source>
        <translation>nome ou endereço do broker</translation>
    </message>
    <message>
        <source>empty: 8883 with TLS, 1883 without</source>
        <translation>vazio: 8883 com TLS, 1883 sem</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>plain: numbers, texts and JSON on topics; sparkplug: Sparkplug B 3.0, where nodes tell their tags</source>
        <translation>plain: números, textos e JSON em tópicos; sparkplug: Sparkplug B 3.0, em que os nós anunciam as suas tags</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>no: anyone on the way can read and change what is exchanged, the password too</source>
        <translation>no: qualquer um no caminho pode ler e alterar o que é trocado, incluindo a senha</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>PEM file of those that may sign the broker&apos;s certificate; empty: those that this system trusts</source>
        <translation>ficheiro PEM das que podem assinar o certificado do broker; vazio: aquelas em que este sistema confia</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>SHA-256 of the broker&apos;s certificate, as the test of the connection tells it: no other is taken then, and nobody need have signed it</source>
        <translation>SHA-256 do certificado do broker, tal como o teste da ligação o indica: nenhum outro é então aceite, e ninguém precisa de o ter assinado</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificado próprio</translation>
    </message>
    <message>
        <source>PEM file, for brokers that ask for one</source>
        <translation>ficheiro PEM, para brokers que peçam um</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>A sua chave</translation>
    </message>
    <message>
        <source>PEM file; empty: it is in the file of the certificate</source>
        <translation>ficheiro PEM; vazio: está no ficheiro do certificado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilizador</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Version of MQTT</source>
        <translation>Versão do MQTT</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id do cliente</translation>
    </message>
    <message>
        <source>by which the broker knows this source, no other client may have it; empty: one at random</source>
        <translation>pelo qual o broker conhece esta fonte, nenhum outro cliente o pode ter; vazio: um aleatório</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>Manter a sessão</translation>
    </message>
    <message>
        <source>yes: the broker keeps what comes while Titer is away; for messages that state their time</source>
        <translation>yes: o broker guarda o que chega enquanto o Titer está ausente; para mensagens que indicam o seu tempo</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Qualidade de serviço</translation>
    </message>
    <message>
        <source>0: may be lost on the way, 1: comes at least once, 2: comes once</source>
        <translation>0: pode perder-se no caminho, 1: chega pelo menos uma vez, 2: chega uma vez</translation>
    </message>
    <message>
        <source>Sign of life</source>
        <translation>Sinal de vida</translation>
    </message>
    <message>
        <source>how often broker and Titer hear of each other at least</source>
        <translation>com que frequência, no mínimo, broker e Titer comunicam</translation>
    </message>
    <message>
        <source>Host application</source>
        <translation>Aplicação host</translation>
    </message>
    <message>
        <source>the id as which Titer is known to the nodes; no other host may have it</source>
        <translation>o id pelo qual os nós conhecem o Titer; nenhum outro host o pode ter</translation>
    </message>
    <message>
        <source>Sparkplug</source>
        <translation>Sparkplug</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>of nodes that are read; none: all</source>
        <translation>de nós que são lidos; nenhum: todos</translation>
    </message>
    <message>
        <source>Reorder timeout</source>
        <translation>Espera de reordenação</translation>
    </message>
    <message>
        <source>a message that others overtook is waited for so long; then the node is asked for all of its tags</source>
        <translation>espera-se este tempo por uma mensagem que outras ultrapassaram; depois pedem-se ao nó todas as suas tags</translation>
    </message>
    <message>
        <source>Topics to look through</source>
        <translation>Tópicos a explorar</translation>
    </message>
    <message>
        <source>listened to for a moment when the source is browsed</source>
        <translation>escutados por um momento quando a fonte é explorada</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>“{1}” is no topic: + must stand for a whole level, # for the last ones.</source>
        <translation>“{1}” não é um tópico: + tem de representar um nível inteiro, # os últimos.</translation>
    </message>
    <message>
        <source>“{1}” is no topic of commands: # is not allowed, and + only as often as in the topic.</source>
        <translation>“{1}” não é um tópico de comandos: # não é permitido, e + só tantas vezes como no tópico.</translation>
    </message>
    <message>
        <source>“{1}” is no SHA-256 fingerprint; it has 64 hexadecimal digits.</source>
        <translation>“{1}” não é uma impressão digital SHA-256; tem 64 algarismos hexadecimais.</translation>
    </message>
    <message>
        <source>The broker keeps a session only for a client that it knows; give a client id.</source>
        <translation>O broker só mantém uma sessão para um cliente que conhece; dê um id de cliente.</translation>
    </message>
    <message>
        <source>A password is of no use without a user; give the user.</source>
        <translation>Uma senha não serve de nada sem utilizador; dê o utilizador.</translation>
    </message>
    <message>
        <source>“{1}” is no name of Sparkplug; it must not be empty nor hold /, + or #.</source>
        <translation>“{1}” não é um nome Sparkplug; não pode estar vazio nem conter /, + ou #.</translation>
    </message>
    <message>
        <source>Sparkplug does not allow to keep a session; choose no.</source>
        <translation>O Sparkplug não permite manter uma sessão; escolha no.</translation>
    </message>
    <message>
        <source>With Sparkplug the nodes tell their tags; take the topics out, or choose plain messages.</source>
        <translation>Com Sparkplug os nós anunciam as suas tags; retire os tópicos, ou escolha mensagens plain.</translation>
    </message>
    <message>
        <source>the topic is no valid UTF-8</source>
        <translation>o tópico não é UTF-8 válido</translation>
    </message>
    <message>
        <source>there is nothing at “{1}”</source>
        <translation>não há nada em “{1}”</translation>
    </message>
    <message>
        <source>“{1}” is no time with its zone</source>
        <translation>“{1}” não é um tempo com o seu fuso</translation>
    </message>
    <message>
        <source>a value of another kind than before</source>
        <translation>um valor de tipo diferente do anterior</translation>
    </message>
    <message>
        <source>This tag takes no values; give the topic of its commands in the source&apos;s settings.</source>
        <translation>Esta tag não aceita valores; dê o tópico dos seus comandos nas configurações da fonte.</translation>
    </message>
    <message>
        <source>The broker does not let this source read “{1}”.</source>
        <translation>O broker não deixa esta fonte ler “{1}”.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or take it out of the source&apos;s topics.</source>
        <translation>Peça o direito de o ler, ou retire-o dos tópicos da fonte.</translation>
    </message>
    <message>
        <source>More than {1} tags came up; the others are left out.</source>
        <translation>Surgiram mais de {1} tags; as outras são omitidas.</translation>
    </message>
    <message>
        <source>Give narrower topics.</source>
        <translation>Dê tópicos mais restritos.</translation>
    </message>
    <message>
        <source>Check the paths of the source&apos;s topics against what is sent.</source>
        <translation>Compare os caminhos dos tópicos da fonte com o que é enviado.</translation>
    </message>
    <message>
        <source>Connected by MQTT {1}.</source>
        <translation>Ligado por MQTT {1}.</translation>
    </message>
    <message>
        <source>Stopped before the broker answered.</source>
        <translation>Interrompido antes de o broker responder.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is for “{1}”, its SHA-256 fingerprint {2}.</source>
        <translation>O certificado do broker é para “{1}”, a sua impressão digital SHA-256 é {2}.</translation>
    </message>
    <message>
        <source>The connection is not secured: anyone on the way can read and change what is exchanged.</source>
        <translation>A ligação não é segura: qualquer um no caminho pode ler e alterar o que é trocado.</translation>
    </message>
    <message>
        <source>No topics are given yet; browse the source or enter them.</source>
        <translation>Ainda não são dados tópicos; explore a fonte ou introduza-os.</translation>
    </message>
    <message>
        <source>{1} messages came on {2} topics.</source>
        <translation>{1} mensagens chegaram em {2} tópicos.</translation>
    </message>
    <message>
        <source>No message came within 1.5 s; that may be right.</source>
        <translation>Nenhuma mensagem chegou em 1,5 s; pode estar certo.</translation>
    </message>
    <message>
        <source>{1} messages could not be understood; the last came on “{2}”: {3}</source>
        <translation>{1} mensagens não puderam ser compreendidas; a última chegou em “{2}”: {3}</translation>
    </message>
    <message>
        <source>no message of Sparkplug B</source>
        <translation>não é uma mensagem Sparkplug B</translation>
    </message>
    <message>
        <source>a metric without a name that can be read</source>
        <translation>uma métrica sem nome legível</translation>
    </message>
    <message>
        <source>a {1} is not recorded</source>
        <translation>não é gravado: {1}</translation>
    </message>
    <message>
        <source>This tag takes no values.</source>
        <translation>Esta tag não aceita valores.</translation>
    </message>
    <message>
        <source>The device is not there at present; nothing was written.</source>
        <translation>O dispositivo não está presente de momento; nada foi escrito.</translation>
    </message>
    <message>
        <source>Ask for the right to read it.</source>
        <translation>Peça o direito de o ler.</translation>
    </message>
    <message>
        <source>Give the groups that are to be read.</source>
        <translation>Dê os grupos que devem ser lidos.</translation>
    </message>
    <message>
        <source>Look what the node sends; values of other kinds are not concerned.</source>
        <translation>Veja o que o nó envia; valores de outros tipos não são afetados.</translation>
    </message>
    <message>
        <source>the value does not stand where data type {1} has it</source>
        <translation>o valor não está onde o tipo de dados {1} o tem</translation>
    </message>
    <message>
        <source>the text is no valid UTF-8</source>
        <translation>o texto não é UTF-8 válido</translation>
    </message>
    <message>
        <source>a list that is cut off</source>
        <translation>uma lista cortada</translation>
    </message>
    <message>
        <source>a time after the year 9999</source>
        <translation>um tempo após o ano 9999</translation>
    </message>
    <message>
        <source>{1} is no whole number from {2} to {3}, which is what the device takes.</source>
        <translation>{1} não é um número inteiro de {2} a {3}, que é o que o dispositivo aceita.</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>conjunto de dados</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ficheiro</translation>
    </message>
    <message>
        <source>data type that is not known</source>
        <translation>tipo de dados desconhecido</translation>
    </message>
    <message>
        <source>The device takes a number here.</source>
        <translation>O dispositivo espera aqui um número.</translation>
    </message>
    <message>
        <source>The device takes a text here.</source>
        <translation>O dispositivo espera aqui um texto.</translation>
    </message>
    <message>
        <source>Values of this kind cannot be written.</source>
        <translation>Valores deste tipo não podem ser escritos.</translation>
    </message>
    <message>
        <source>What lies beneath {1} cannot be listed ({2}).</source>
        <translation>O que está abaixo de {1} não pode ser listado ({2}).</translation>
    </message>
    <message>
        <source>{1} holds no certificate that can be read.</source>
        <translation>{1} não contém nenhum certificado legível.</translation>
    </message>
    <message>
        <source>{1} cannot be written ({2}).</source>
        <translation>{1} não pode ser escrito ({2}).</translation>
    </message>
    <message>
        <source>No certificate could be made for this machine ({1}).</source>
        <translation>Não foi possível criar um certificado para este computador ({1}).</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted; its fingerprint is {2}.</source>
        <translation>O certificado de {1} não é de confiança; a sua impressão digital é {2}.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with that of the server, and add it under “trusted” if it is the same.</source>
        <translation>Compare a impressão digital com a do servidor, e adicione-a em “trusted” se for a mesma.</translation>
    </message>
    <message>
        <source>The server does not offer this security with this kind of user.</source>
        <translation>O servidor não oferece esta segurança com este tipo de utilizador.</translation>
    </message>
    <message>
        <source>Choose another security or policy, or give a user.</source>
        <translation>Escolha outra segurança ou política, ou dê um utilizador.</translation>
    </message>
    <message>
        <source>The server refused the user or the password.</source>
        <translation>O servidor recusou o utilizador ou a senha.</translation>
    </message>
    <message>
        <source>Give another user and password.</source>
        <translation>Dê outro utilizador e outra senha.</translation>
    </message>
    <message>
        <source>The server refused Titer&apos;s certificate ({1}).</source>
        <translation>O servidor recusou o certificado do Titer ({1}).</translation>
    </message>
    <message>
        <source>Let the server trust {1}.</source>
        <translation>Faça o servidor confiar em {1}.</translation>
    </message>
    <message>
        <source>What {1} sends is no OPC UA ({2}).</source>
        <translation>O que {1} envia não é OPC UA ({2}).</translation>
    </message>
    <message>
        <source>Look whether the address and the port are those of the OPC UA server.</source>
        <translation>Veja se o endereço e a porta são os do servidor OPC UA.</translation>
    </message>
    <message>
        <source>{1} ended the connection ({2}).</source>
        <translation>{1} terminou a ligação ({2}).</translation>
    </message>
    <message>
        <source>Look whether the server runs and the network is connected.</source>
        <translation>Veja se o servidor está em execução e a rede ligada.</translation>
    </message>
    <message>
        <source>The connection to {1} broke ({2}).</source>
        <translation>A ligação a {1} caiu ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be reached.</source>
        <translation>{1} não está acessível.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Foi interrompido.</translation>
    </message>
    <message>
        <source>The server answered {1}.</source>
        <translation>O servidor respondeu {1}.</translation>
    </message>
    <message>
        <source>OPC UA</source>
        <translation>OPC UA</translation>
    </message>
    <message>
        <source>Subscribes to nodes of an OPC UA server, reads back what was missed, and writes set-points.</source>
        <translation>Subscreve nós de um servidor OPC UA, relê o que se perdeu e escreve setpoints.</translation>
    </message>
    <message>
        <source>The source is not open; open it first.</source>
        <translation>A fonte não está aberta; abra-a primeiro.</translation>
    </message>
    <message>
        <source>{1} of {2} nodes cannot be read, the first is {3} ({4}).</source>
        <translation>{1} de {2} nós não podem ser lidos, o primeiro é {3} ({4}).</translation>
    </message>
    <message>
        <source>Correct their node ids, or let the server offer them.</source>
        <translation>Corrija os ids desses nós, ou faça o servidor oferecê-los.</translation>
    </message>
    <message>
        <source>The certificate of the server ended to hold on {1}.</source>
        <translation>O certificado do servidor expirou em {1}.</translation>
    </message>
    <message>
        <source>Renew it on the server, and list the new one under “trusted”.</source>
        <translation>Renove-o no servidor, e inclua o novo em “trusted”.</translation>
    </message>
    <message>
        <source>Others on the way can read what is exchanged.</source>
        <translation>Outros no caminho podem ler o que é trocado.</translation>
    </message>
    <message>
        <source>Others on the way can read and change what is exchanged.</source>
        <translation>Outros no caminho podem ler e alterar o que é trocado.</translation>
    </message>
    <message>
        <source>Titer shows the certificate {1} with the fingerprint {2}.</source>
        <translation>O Titer apresenta o certificado {1} com a impressão digital {2}.</translation>
    </message>
    <message>
        <source>The node {1} cannot be read ({2}).</source>
        <translation>O nó {1} não pode ser lido ({2}).</translation>
    </message>
    <message>
        <source>{1} of {2} nodes can be read; the server keeps the past of {3}.</source>
        <translation>{1} de {2} nós podem ser lidos; o servidor guarda o passado de {3}.</translation>
    </message>
    <message>
        <source>The server did not take the value for {1} ({2}).</source>
        <translation>O servidor não aceitou o valor para {1} ({2}).</translation>
    </message>
    <message>
        <source>Connected to “{1}” at {2}.</source>
        <translation>Ligado a “{1}” em {2}.</translation>
    </message>
    <message>
        <source>The source is not connected.</source>
        <translation>A fonte não está ligada.</translation>
    </message>
    <message>
        <source>{1} holds an array; only single values are written.</source>
        <translation>{1} contém uma matriz; só se escrevem valores simples.</translation>
    </message>
    <message>
        <source>Node id</source>
        <translation>Id do nó</translation>
    </message>
    <message>
        <source>such as ns=2;s=Reactor.pH</source>
        <translation>como ns=2;s=Reactor.pH</translation>
    </message>
    <message>
        <source>under which the tag is shown; otherwise the node id</source>
        <translation>sob o qual a tag é mostrada; caso contrário o id do nó</translation>
    </message>
    <message>
        <source>otherwise as the server says it</source>
        <translation>caso contrário como o servidor a indica</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>how often the server looks at the value, 0 for each change; otherwise as often as it sends</source>
        <translation>com que frequência o servidor verifica o valor, 0 para cada alteração; caso contrário tantas vezes quanto envia</translation>
    </message>
    <message>
        <source>A password without a user; give the user too.</source>
        <translation>Uma senha sem utilizador; dê também o utilizador.</translation>
    </message>
    <message>
        <source>The node {1} is named twice; name it once.</source>
        <translation>O nó {1} é indicado duas vezes; indique-o uma só vez.</translation>
    </message>
    <message>
        <source>of the server, such as opc.tcp://10.0.0.5:4840</source>
        <translation>do servidor, como opc.tcp://10.0.0.5:4840</translation>
    </message>
    <message>
        <source>None lets anyone on the way read and change what is exchanged</source>
        <translation>None deixa qualquer um no caminho ler e alterar o que é trocado</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>the algorithms, one that the server offers</source>
        <translation>os algoritmos, dos que o servidor oferece</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confiança</translation>
    </message>
    <message>
        <source>of the server: the SHA-256 fingerprint, or a file that holds it</source>
        <translation>do servidor: a impressão digital SHA-256, ou um ficheiro que a contenha</translation>
    </message>
    <message>
        <source>left out: anonymous</source>
        <translation>omitido: anónimo</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>how often the server sends what has changed</source>
        <translation>com que frequência o servidor envia o que mudou</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>that are read, one a row</source>
        <translation>que são lidos, um por linha</translation>
    </message>
    <message>
        <source>“{1}” is no address such as opc.tcp://10.0.0.5:4840.</source>
        <translation>“{1}” não é um endereço como opc.tcp://10.0.0.5:4840.</translation>
    </message>
    <message>
        <source>No node is named; add those to be read.</source>
        <translation>Nenhum nó é indicado; adicione os que devem ser lidos.</translation>
    </message>
    <message>
        <source>{1} does not fit the data type {2} of the node.</source>
        <translation>{1} não é compatível com o tipo de dados {2} do nó.</translation>
    </message>
    <message>
        <source>“{1}” is no node id such as “ns=2;s=Reactor.pH” or “ns=2;i=1001”.</source>
        <translation>“{1}” não é um id de nó como “ns=2;s=Reactor.pH” ou “ns=2;i=1001”.</translation>
    </message>
    <message>
        <source>“{1}” cannot be started: {2}.</source>
        <translation>“{1}” não pode ser iniciado: {2}.</translation>
    </message>
    <message>
        <source>There are more than {1} tags; the others are left out.</source>
        <translation>Há mais de {1} tags; as outras são omitidas.</translation>
    </message>
    <message>
        <source>A line is longer than {1} bytes; write shorter ones.</source>
        <translation>Uma linha tem mais de {1} bytes; escreva linhas mais curtas.</translation>
    </message>
    <message>
        <source>“{1}” cannot be read: {2}</source>
        <translation>“{1}” não é legível: {2}</translation>
    </message>
    <message>
        <source>“{1}” begins without a value, so that its kind is not known; announce it by {&quot;tags&quot;: …}.</source>
        <translation>“{1}” começa sem valor, portanto o seu tipo não é conhecido; anuncie-o com {&quot;tags&quot;: …}.</translation>
    </message>
    <message>
        <source>A value of “{1}” is of another kind than those before; use another tag for it.</source>
        <translation>Um valor de “{1}” é de tipo diferente dos anteriores; use outra tag para ele.</translation>
    </message>
    <message>
        <source>The line names no tag; write {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</source>
        <translation>A linha não indica tag; escreva {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</translation>
    </message>
    <message>
        <source>The name of a tag holds a control character; leave it out.</source>
        <translation>O nome de uma tag contém um carácter de controlo; omita-o.</translation>
    </message>
    <message>
        <source>“{1}” is no status; write good, uncertain, bad or the name of an OPC UA status.</source>
        <translation>“{1}” não é um estado; escreva good, uncertain, bad ou o nome de um estado OPC UA.</translation>
    </message>
    <message>
        <source>An array of values holds something that is no number.</source>
        <translation>Uma matriz de valores contém algo que não é um número.</translation>
    </message>
    <message>
        <source>The line has no value; write {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</source>
        <translation>A linha não tem valor; escreva {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01}.</translation>
    </message>
    <message>
        <source>A value is a number, a text or an array of numbers.</source>
        <translation>Um valor é um número, um texto ou uma matriz de números.</translation>
    </message>
    <message>
        <source>“{1}” is no kind of tag; write number, text or array.</source>
        <translation>“{1}” não é um tipo de tag; escreva number, text ou array.</translation>
    </message>
    <message>
        <source>The answer to a write does not carry its number.</source>
        <translation>A resposta a uma escrita não traz o seu número.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>A linha não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The program is {1}.</source>
        <translation>O programa é {1}.</translation>
    </message>
    <message>
        <source>No program is set; open the source first.</source>
        <translation>Nenhum programa está definido; abra primeiro a fonte.</translation>
    </message>
    <message>
        <source>See that the file is there and executable.</source>
        <translation>Verifique se o ficheiro existe e é executável.</translation>
    </message>
    <message>
        <source>{1} lines could not be read since the source was started; correct what the program writes.</source>
        <translation>{1} linhas não puderam ser lidas desde o início da fonte; corrija o que o programa escreve.</translation>
    </message>
    <message>
        <source>The program was ended by signal {1}.</source>
        <translation>O programa foi terminado pelo sinal {1}.</translation>
    </message>
    <message>
        <source>The program ended with exit code {1}.</source>
        <translation>O programa terminou com o código de saída {1}.</translation>
    </message>
    <message>
        <source>The program was ended by signal {1}; it said: {2}</source>
        <translation>O programa foi terminado pelo sinal {1}; disse: {2}</translation>
    </message>
    <message>
        <source>The program ended with exit code {1}; it said: {2}</source>
        <translation>O programa terminou com o código de saída {1}; disse: {2}</translation>
    </message>
    <message>
        <source>It is started again by itself; it should run until its standard input ends.</source>
        <translation>É iniciado de novo automaticamente; deve executar até a sua entrada padrão terminar.</translation>
    </message>
    <message>
        <source>The program is not running; nothing was written.</source>
        <translation>O programa não está em execução; nada foi escrito.</translation>
    </message>
    <message>
        <source>The program did not announce “{1}” as writable; nothing was written.</source>
        <translation>O programa não anunciou que “{1}” pode ser escrito; nada foi escrito.</translation>
    </message>
    <message>
        <source>The value does not fit “{1}”; nothing was written.</source>
        <translation>O valor não é compatível com “{1}”; nada foi escrito.</translation>
    </message>
    <message>
        <source>The program does not read what it was sent before; nothing was written.</source>
        <translation>O programa não lê o que lhe foi enviado antes; nada foi escrito.</translation>
    </message>
    <message>
        <source>The program did not take the value of “{1}”: {2}</source>
        <translation>O programa não aceitou o valor de “{1}”: {2}</translation>
    </message>
    <message>
        <source>The program does not read what it is sent; nothing was written.</source>
        <translation>O programa não lê o que lhe é enviado; nada foi escrito.</translation>
    </message>
    <message>
        <source>The program did not answer that it wrote “{1}”; look whether it did.</source>
        <translation>O programa não respondeu que escreveu “{1}”; veja se o fez.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>the name under which the settings of this machine hold the program</source>
        <translation>o nome com que as configurações deste computador guardam o programa</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variável de ambiente</translation>
    </message>
    <message>
        <source>the name of a variable that the program gets besides PATH, LANG and HOME</source>
        <translation>o nome de uma variável que o programa recebe além de PATH, LANG e HOME</translation>
    </message>
    <message>
        <source>how often it writes at least; silence for three intervals is then a fault</source>
        <translation>com que frequência escreve no mínimo; três intervalos de silêncio são então uma falha</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Executável</translation>
    </message>
    <message>
        <source>its absolute path, from the settings of this machine</source>
        <translation>o seu caminho absoluto, das configurações deste computador</translation>
    </message>
    <message>
        <source>From the settings of this machine</source>
        <translation>Das configurações deste computador</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argumento</translation>
    </message>
    <message>
        <source>given to the program as it stands; no shell reads it</source>
        <translation>dado ao programa tal como está; nenhuma shell o lê</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>of the executable; another file is not started</source>
        <translation>do executável; outro ficheiro não é iniciado</translation>
    </message>
    <message>
        <source>“{1}” is no name of a variable; its value comes from this machine.</source>
        <translation>“{1}” não é um nome de variável; o seu valor vem deste computador.</translation>
    </message>
    <message>
        <source>The SHA-256 of “{1}” is missing; it is {2}.</source>
        <translation>Falta o SHA-256 de “{1}”; é {2}.</translation>
    </message>
    <message>
        <source>“{1}” is not the file that was allowed: its SHA-256 is {2}. Look at what changed, then allow it again in the settings of this machine.</source>
        <translation>“{1}” não é o ficheiro que foi permitido: o seu SHA-256 é {2}. Veja o que mudou e permita-o de novo nas configurações deste computador.</translation>
    </message>
    <message>
        <source>Runs a program of this machine that writes one line of JSON per sample, such as {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01, &quot;unit&quot;: &quot;1&quot;}. It may add “time” and “reported” (ISO 8601 with a zone) and “status” (good, uncertain, bad); it reads what is to be written as lines {&quot;write&quot;: &quot;pH&quot;, &quot;value&quot;: 7.2, &quot;id&quot;: 1} and answers {&quot;written&quot;: 1}.</source>
        <translation>Executa um programa deste computador que escreve uma linha de JSON por amostra, como {&quot;tag&quot;: &quot;pH&quot;, &quot;value&quot;: 7.01, &quot;unit&quot;: &quot;1&quot;}. Pode acrescentar “time” e “reported” (ISO 8601 com fuso) e “status” (good, uncertain, bad); lê o que deve ser escrito em linhas {&quot;write&quot;: &quot;pH&quot;, &quot;value&quot;: 7.2, &quot;id&quot;: 1} e responde {&quot;written&quot;: 1}.</translation>
    </message>
    <message>
        <source>The settings of this machine hold no program “{1}”; add it there.</source>
        <translation>As configurações deste computador não têm nenhum programa “{1}”; adicione-o aí.</translation>
    </message>
    <message>
        <source>“{1}” is no file that can be run; see that it is there and executable.</source>
        <translation>“{1}” não é um ficheiro executável; verifique se existe e pode ser executado.</translation>
    </message>
    <message>
        <source>The SHA-256 says nothing about “{1}”; where that is a script, let it be the executable itself.</source>
        <translation>O SHA-256 nada diz de “{1}”; se for um script, faça dele o próprio executável.</translation>
    </message>
    <message>
        <source>It wrote {1} lines with the tags {2}.</source>
        <translation>Escreveu {1} linhas com as tags {2}.</translation>
    </message>
    <message>
        <source>{1} lines in all could not be read.</source>
        <translation>{1} linhas no total não puderam ser lidas.</translation>
    </message>
    <message>
        <source>It ended at once, with exit code {1}; it should run until its standard input ends.</source>
        <translation>Terminou de imediato, com o código de saída {1}; deve executar até a sua entrada padrão terminar.</translation>
    </message>
    <message>
        <source>It runs, but wrote nothing within {1} s; see that it writes each line out at once.</source>
        <translation>Está em execução, mas não escreveu nada em {1} s; verifique se envia cada linha de imediato.</translation>
    </message>
    <message>
        <source>On its standard error it says: {1}</source>
        <translation>No seu erro padrão diz: {1}</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>a text file with a time column and a column for each tag</source>
        <translation>um ficheiro de texto com uma coluna de tempo e uma coluna para cada tag</translation>
    </message>
    <message>
        <source>0.1 to 10000 times real time, or max for as fast as it can be read</source>
        <translation>0.1 a 10000 vezes o tempo real, ou max para tão depressa quanto possa ser lido</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>yes where nobody measured it; a first line “# simulated …” in the file says so too</source>
        <translation>yes quando ninguém a mediu; uma primeira linha “# simulated …” no ficheiro também o indica</translation>
    </message>
    <message>
        <source>{1} samples of {2} tags over {3}.</source>
        <translation>{1} amostras de {2} tags durante {3}.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reprodução</translation>
    </message>
    <message>
        <source>Plays a recording from a text file as if it came in now.</source>
        <translation>Reproduz uma gravação de um ficheiro de texto como se estivesse a chegar agora.</translation>
    </message>
    <message>
        <source>No recording is open; open one first.</source>
        <translation>Nenhuma gravação está aberta; abra primeiro uma.</translation>
    </message>
    <message>
        <source>{1} entries of the journal of alarms were read from the damaged index and kept. What was acknowledged or shelved is not known any more: an alarm that is active calls again.</source>
        <translation>{1} entradas do diário de alarmes foram lidas do índice danificado e mantidas. Já não se sabe o que estava reconhecido ou suspenso: um alarme ativo volta a chamar.</translation>
    </message>
    <message>
        <source>No unit of this plant has kinetics whose parameters could vary; a forecast with bands wants a bioreactor.</source>
        <translation>Nenhum equipamento desta planta tem cinética cujos parâmetros possam variar; uma previsão com bandas requer um biorreator.</translation>
    </message>
    <message>
        <source>Only {1} of {2} runs ahead came to the end; state a smaller spread of the parameters.</source>
        <translation>Só {1} de {2} execuções à frente chegaram ao fim; indique uma dispersão menor dos parâmetros.</translation>
    </message>
    <message>
        <source>Formulas are kept in a project; save the plant as a project that can be written, then try again.</source>
        <translation>As fórmulas são mantidas num projeto; guarde a planta como projeto no qual se possa escrever e tente de novo.</translation>
    </message>
    <message>
        <source>Alarms belong to a project; save this plant as one first.</source>
        <translation>Os alarmes pertencem a um projeto; guarde primeiro esta planta como projeto.</translation>
    </message>
    <message>
        <source>The project has no alarms of its own.</source>
        <translation>O projeto não tem alarmes próprios.</translation>
    </message>
    <message>
        <source>The project has no alarm of this id; it has {1}.</source>
        <translation>O projeto não tem nenhum alarme com este id; tem {1}.</translation>
    </message>
    <message>
        <source>The alarm “{1}” watches the tag “{2}”, of which nothing was ever recorded, so that it cannot speak; correct the name of the tag, or switch the alarm off.</source>
        <translation>O alarme “{1}” vigia a tag “{2}”, da qual nunca se gravou nada, pelo que não se pode manifestar; corrija o nome da tag ou desligue o alarme.</translation>
    </message>
    <message>
        <source>Value above the limit</source>
        <translation>Valor acima do limite</translation>
    </message>
    <message>
        <source>Value below the limit</source>
        <translation>Valor abaixo do limite</translation>
    </message>
    <message>
        <source>Away from a set-point or model</source>
        <translation>Desvio de um setpoint ou do modelo</translation>
    </message>
    <message>
        <source>Changing too fast</source>
        <translation>Variação demasiado rápida</translation>
    </message>
    <message>
        <source>No new value</source>
        <translation>Sem valor novo</translation>
    </message>
    <message>
        <source>Bad quality</source>
        <translation>Má qualidade</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Atrasos</translation>
    </message>
    <message>
        <source>Place and rank</source>
        <translation>Local e hierarquia</translation>
    </message>
    <message>
        <source>Rationalisation</source>
        <translation>Racionalização</translation>
    </message>
    <message>
        <source>What it tells, in a few words: Oxygen low</source>
        <translation>O que comunica, em poucas palavras: Oxigénio baixo</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Avaliado</translation>
    </message>
    <message>
        <source>An alarm that is switched off is not judged at all</source>
        <translation>Um alarme desligado não é avaliado de todo</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>Manifesta-se em caso de</translation>
    </message>
    <message>
        <source>source/name of what it watches</source>
        <translation>fonte/nome do que vigia</translation>
    </message>
    <message>
        <source>source/name of the set-point or of the value of the model</source>
        <translation>fonte/nome do setpoint ou do valor do modelo</translation>
    </message>
    <message>
        <source>It speaks while this is not 0; tags in backquotes: `src-1/DO` &lt; 30</source>
        <translation>Manifesta-se enquanto isto não for 0; tags entre acentos graves: `src-1/DO` &lt; 30</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>In the unit below; of a change per second, in that unit per second</source>
        <translation>Na unidade abaixo; para uma variação por segundo, nessa unidade por segundo</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>Silêncio máximo</translation>
    </message>
    <message>
        <source>Above 0 s, at most 366 d</source>
        <translation>Acima de 0 s, no máximo 366 d</translation>
    </message>
    <message>
        <source>Of limit and deadband; that of the tag</source>
        <translation>Do limite e da banda morta; a da tag</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Banda morta</translation>
    </message>
    <message>
        <source>It returns once the value is back by that much; 0 or more</source>
        <translation>Retorna quando o valor tiver recuado esse tanto; 0 ou mais</translation>
    </message>
    <message>
        <source>On delay</source>
        <translation>Atraso na ativação</translation>
    </message>
    <message>
        <source>Beyond the limit for that long before it speaks; 0 s to 366 d</source>
        <translation>Tempo além do limite antes de se manifestar; 0 s a 366 d</translation>
    </message>
    <message>
        <source>Off delay</source>
        <translation>Atraso na desativação</translation>
    </message>
    <message>
        <source>Back for that long before it returns; 0 s to 366 d</source>
        <translation>Tempo de volta ao normal antes de retornar; 0 s a 366 d</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Com retenção</translation>
    </message>
    <message>
        <source>It stays active after its cause has gone, until a person resets it</source>
        <translation>Continua ativo depois de a sua causa desaparecer, até uma pessoa o rearmar</translation>
    </message>
    <message>
        <source>Longest shelving</source>
        <translation>Suspensão máxima</translation>
    </message>
    <message>
        <source>How long it may be put aside; 0 h to 366 d, 0: never</source>
        <translation>Por quanto tempo pode ser posto de lado; 0 h a 366 d, 0: nunca</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>By consequence and time to respond; it sets rank and sound</source>
        <translation>Segundo a consequência e o tempo de resposta; determina a hierarquia e o som</translation>
    </message>
    <message>
        <source>Names the alarm among the limits of one tag</source>
        <translation>Dá nome ao alarme entre os limites de uma tag</translation>
    </message>
    <message>
        <source>The first alarm is found within it; empty: all of the plant</source>
        <translation>O primeiro alarme é determinado dentro dela; vazio: toda a planta</translation>
    </message>
    <message>
        <source>Suppressed while</source>
        <translation>Suprimido enquanto</translation>
    </message>
    <message>
        <source>An expression: while it is not 0, the alarm is suppressed by design</source>
        <translation>Uma expressão: enquanto não for 0, o alarme está suprimido por projeto</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>What brings it about</source>
        <translation>O que o provoca</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Consequência</translation>
    </message>
    <message>
        <source>What happens if nobody acts</source>
        <translation>O que acontece se ninguém agir</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>What a person should do</source>
        <translation>O que uma pessoa deve fazer</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>Tempo de resposta</translation>
    </message>
    <message>
        <source>How long a person has; above 0 min, at most 366 d</source>
        <translation>Quanto tempo uma pessoa tem; acima de 0 min, no máximo 366 d</translation>
    </message>
    <message>
        <source>The limit is missing; give a number.</source>
        <translation>Falta o limite; dê um número.</translation>
    </message>
    <message>
        <source>“{1}” is no number.</source>
        <translation>“{1}” não é um número.</translation>
    </message>
    <message>
        <source>“{1}” is in {2}, but the unit of this alarm is {3}; give both in one unit.</source>
        <translation>“{1}” está em {2}, mas a unidade deste alarme é {3}; dê ambos na mesma unidade.</translation>
    </message>
    <message>
        <source>It is done, but the store takes nothing at present; it is written once there is room, and is lost if the recorder ends before.</source>
        <translation>Está feito, mas o histórico não aceita nada neste momento; é escrito assim que houver espaço, e perde-se se o gravador terminar antes.</translation>
    </message>
    <message>
        <source>The wall could not be started ({1}). Start “titer --wall” with this project yourself.</source>
        <translation>Não foi possível iniciar o mural ({1}). Inicie “titer --wall” com este projeto manualmente.</translation>
    </message>
    <message>
        <source>The workbook could not be kept as text in “{1}”. Free some space, or save its sheet as CSV yourself.</source>
        <translation>Não foi possível guardar o livro como texto em “{1}”. Liberte espaço, ou guarde manualmente a sua folha como CSV.</translation>
    </message>
    <message>
        <source>A flowsheet is written as a drawing (.svg), a document (.pdf) or a picture (.png). Give the file one of these endings.</source>
        <translation>Um fluxograma é escrito como desenho (.svg), documento (.pdf) ou imagem (.png). Dê ao ficheiro uma destas extensões.</translation>
    </message>
    <message>
        <source>Packed volume, L</source>
        <translation>Volume empacotado, L</translation>
    </message>
    <message>
        <source>of the column that is measured; with a tag of its flow the volume is told in column volumes</source>
        <translation>da coluna medida; com uma tag do seu fluxo, o volume é indicado em volumes de coluna</translation>
    </message>
    <message>
        <source>Spread of the parameters, %</source>
        <translation>Dispersão dos parâmetros, %</translation>
    </message>
    <message>
        <source>standard deviation of each parameter of the kinetics in the runs ahead, since models do not state one; 0: one run without bands</source>
        <translation>desvio padrão de cada parâmetro da cinética nas execuções à frente, pois os modelos não indicam nenhum; 0: uma só execução sem bandas</translation>
    </message>
    <message>
        <source>Units, streams and components of a run stay as they were when it began; what was changed counts for the next run.</source>
        <translation>Os equipamentos, correntes e componentes de uma execução ficam como estavam quando começou; o que foi alterado vale para a próxima execução.</translation>
    </message>
    <message>
        <source>The recipe and the sampling of controllers stay as they were when the run began; what was changed counts for the next run.</source>
        <translation>A receita e a amostragem dos controladores ficam como estavam quando a execução começou; o que foi alterado vale para a próxima execução.</translation>
    </message>
    <message>
        <source>{1} has begun with what was changed, or is resolved by it; it counts for the next run.</source>
        <translation>{1} começou com o que foi alterado, ou é resolvido com isso; vale para a próxima execução.</translation>
    </message>
    <message>
        <source>{1} would hold something else with what was changed, out of nothing; it counts for the next run.</source>
        <translation>Com o que foi alterado, {1} conteria outra coisa, vinda do nada; vale para a próxima execução.</translation>
    </message>
    <message>
        <source>There is no note {1} any more; somebody may have removed it.</source>
        <translation>Já não há nenhuma nota {1}; alguém pode tê-la removido.</translation>
    </message>
    <message>
        <source>“{1}” is no note. Only notes can be changed or removed; what was recorded stays.</source>
        <translation>“{1}” não é uma nota. Só as notas podem ser alteradas ou removidas; o que foi gravado fica.</translation>
    </message>
    <message>
        <source>A note is changed or removed with a reason; give one.</source>
        <translation>Uma nota é alterada ou removida com um motivo; indique um.</translation>
    </message>
    <message>
        <source>A note without words says nothing; write some, or remove it.</source>
        <translation>Uma nota sem palavras nada diz; escreva algumas, ou remova-a.</translation>
    </message>
    <message>
        <source>The margin is {1}; state how far the means may lie apart as a number above 0.</source>
        <translation>A margem é {1}; indique quanto podem diferir as médias, como um número superior a 0.</translation>
    </message>
    <message>
        <source>The error probability is {1}; state one between 0 and 0.5.</source>
        <translation>A probabilidade de erro é {1}; indique uma entre 0 e 0.5.</translation>
    </message>
    <message>
        <source>There are {1} and {2} values, and each group needs two or more.</source>
        <translation>Há {1} e {2} valores, e cada grupo precisa de dois ou mais.</translation>
    </message>
    <message>
        <source>All values of each group are equal, so that nothing tells how they scatter.</source>
        <translation>Todos os valores de cada grupo são iguais, portanto nada diz como se dispersam.</translation>
    </message>
    <message>
        <source>Of {2} samples only {1} have a value for each of their runs, too few to judge by.</source>
        <translation>De {2} amostras só {1} têm um valor para cada um dos seus ensaios, poucas para avaliar.</translation>
    </message>
    <message>
        <source>The probability that is wanted is {1}; state one between 0 and 1.</source>
        <translation>A probabilidade pretendida é {1}; indique uma entre 0 e 1.</translation>
    </message>
    <message>
        <source>The seed {1} is too large. Choose one up to {2}.</source>
        <translation>A semente {1} é grande demais. Escolha uma até {2}.</translation>
    </message>
    <message>
        <source>A limit or target of “{1}” is no number.</source>
        <translation>Um limite ou alvo de “{1}” não é um número.</translation>
    </message>
    <message>
        <source>The lower limit {1} of “{2}” does not lie below the upper one, {3}. Exchange them, or clear one.</source>
        <translation>O limite inferior {1} de “{2}” não está abaixo do superior, {3}. Troque-os, ou apague um deles.</translation>
    </message>
    <message>
        <source>“{1}” has a target as its goal but no value for it. State one.</source>
        <translation>“{1}” tem um alvo como objetivo, mas nenhum valor para ele. Indique um.</translation>
    </message>
    <message>
        <source>There are {1} settings where the study has {2} factors.</source>
        <translation>Há {1} valores onde o estudo tem {2} fatores.</translation>
    </message>
    <message>
        <source>The setting of “{1}” is no number. State one.</source>
        <translation>O valor de “{1}” não é um número. Indique um.</translation>
    </message>
    <message>
        <source>The setting of “{1}” is none of its levels: {2}.</source>
        <translation>O valor de “{1}” não é nenhum dos seus níveis: {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no id of a run; give one that is not empty and holds no slash.</source>
        <translation>“{1}” não é um id de ensaio; dê um que não esteja vazio nem contenha barras.</translation>
    </message>
    <message>
        <source>Two runs have the id “{1}”. Give one of them another.</source>
        <translation>Dois ensaios têm o id “{1}”. Dê outro a um deles.</translation>
    </message>
    <message>
        <source>The run has {1} results where the study has {2} responses.</source>
        <translation>O ensaio tem {1} resultados onde o estudo tem {2} respostas.</translation>
    </message>
    <message>
        <source>A result of the run is no number. State one, or leave it empty.</source>
        <translation>Um resultado do ensaio não é um número. Indique um, ou deixe-o vazio.</translation>
    </message>
    <message>
        <source>“{1}” is no standard deviation. Write a share such as 2%, or an amount in the unit of the response such as 0.1.</source>
        <translation>“{1}” não é um desvio padrão. Escreva uma percentagem como 2%, ou um valor na unidade da resposta como 0.1.</translation>
    </message>
    <message>
        <source>The search for designs was stopped.</source>
        <translation>A procura de delineamentos foi interrompida.</translation>
    </message>
    <message>
        <source>No kind of design takes these factors for this goal. Choose another goal, or leave a factor out.</source>
        <translation>Nenhum tipo de delineamento aceita estes fatores para este objetivo. Escolha outro objetivo, ou omita um fator.</translation>
    </message>
    <message>
        <source>With {1} runs nothing tells what is asked; the smallest design takes {2}. Allow that many, leave a factor out or ask for less.</source>
        <translation>Com {1} ensaios nada revela o que se pede; o menor delineamento requer {2}. Permita esse número, omita um fator ou peça menos.</translation>
    </message>
    <message>
        <source>No run has a value of “{1}” yet. Run the study on the twin, or fill in what was measured.</source>
        <translation>Nenhum ensaio tem ainda um valor de “{1}”. Execute o estudo no gémeo, ou preencha o que foi medido.</translation>
    </message>
    <message>
        <source>{1} of {2} runs have no value of “{3}” and do not enter its model.</source>
        <translation>{1} de {2} ensaios não têm valor de “{3}” e não entram no seu modelo.</translation>
    </message>
    <message>
        <source>The runs come in whole plots and are taken as independent here, so that intervals and probabilities are too sure of factors that are hard to change.</source>
        <translation>Os ensaios vêm em parcelas principais e são aqui tomados como independentes, portanto os intervalos e as probabilidades são demasiado seguros quanto aos fatores difíceis de alterar.</translation>
    </message>
    <message>
        <source>“{1}” stays in the model of “{2}”, since a term that holds it does.</source>
        <translation>“{1}” fica no modelo de “{2}”, pois um termo que o contém também fica.</translation>
    </message>
    <message>
        <source>The model of “{1}” leaves {2} degrees of freedom for the scatter; with fewer than {3} its errors are hardly known. Take terms out or add runs.</source>
        <translation>O modelo de “{1}” deixa {2} graus de liberdade para a dispersão; com menos de {3}, os seus erros mal se conhecem. Retire termos ou adicione ensaios.</translation>
    </message>
    <message>
        <source>The model of “{1}” foretells runs that it has not seen poorly: predicted R² is {2}, below {3}. Take terms out that are not needed, or add runs.</source>
        <translation>O modelo de “{1}” prevê mal os ensaios que não viu: o R² de previsão é {2}, abaixo de {3}. Retire termos que não sejam necessários, ou adicione ensaios.</translation>
    </message>
    <message>
        <source>There is no design space while {1} has limits but no model.</source>
        <translation>Não há espaço de desenho enquanto {1} tiver limites mas não tiver modelo.</translation>
    </message>
    <message>
        <source>No response has limits, so that there is no design space. Give at least one a lower or an upper limit.</source>
        <translation>Nenhuma resposta tem limites, portanto não há espaço de desenho. Dê a pelo menos uma um limite inferior ou superior.</translation>
    </message>
    <message>
        <source>The study has no factor yet. Add one.</source>
        <translation>O estudo ainda não tem fatores. Adicione um.</translation>
    </message>
    <message>
        <source>The sheet does not say which study it is of; its runs are known by their ids alone.</source>
        <translation>A folha não diz de que estudo é; os seus ensaios reconhecem-se só pelos ids.</translation>
    </message>
    <message>
        <source>The sheet is of another study ({1}) than “{2}” ({3}). Take it into that one.</source>
        <translation>A folha é de um estudo ({1}) diferente de “{2}” ({3}). Incorpore-a nesse.</translation>
    </message>
    <message>
        <source>No unit stands above “{1}”; its values are taken as {2}.</source>
        <translation>Não há nenhuma unidade acima de “{1}”; os seus valores são tomados como {2}.</translation>
    </message>
    <message>
        <source>“{1}” comes in {2} and is converted to {3}.</source>
        <translation>“{1}” vem em {2} e é convertido em {3}.</translation>
    </message>
    <message>
        <source>“{1}” comes in {2}, which cannot be converted to {3}.</source>
        <translation>“{1}” vem em {2}, que não pode ser convertido em {3}.</translation>
    </message>
    <message>
        <source>Columns that the study does not know are left out: {1}.</source>
        <translation>As colunas que o estudo não conhece são omitidas: {1}.</translation>
    </message>
    <message>
        <source>“{1}” is a date where a number for “{2}” belongs: a spreadsheet may have made it of one. Write the number again.</source>
        <translation>“{1}” é uma data onde devia estar um número para “{2}”: uma folha de cálculo pode tê-lo transformado numa. Escreva o número de novo.</translation>
    </message>
    <message>
        <source>“{1}” is no number for “{2}”. Write a number, or leave the cell empty.</source>
        <translation>“{1}” não é um número para “{2}”. Escreva um número, ou deixe a célula vazia.</translation>
    </message>
    <message>
        <source>The run has no setting of “{1}”. Write the one that was run.</source>
        <translation>O ensaio não tem valor de “{1}”. Escreva aquele com que foi realizado.</translation>
    </message>
    <message>
        <source>The run “{1}” stands in line {2} already. Give each run an id of its own; a new one needs none.</source>
        <translation>O ensaio “{1}” já está na linha {2}. Dê a cada ensaio um id próprio; um novo não precisa de nenhum.</translation>
    </message>
    <message>
        <source>“{1}” is a date where the id of a run belongs: the spreadsheet made it of one. Put the id back as text.</source>
        <translation>“{1}” é uma data onde devia estar o id de um ensaio: a folha de cálculo transformou-o numa. Reponha o id como texto.</translation>
    </message>
    <message>
        <source>“{1}” cannot be the id of a run, since it holds a slash. Leave it empty.</source>
        <translation>“{1}” não pode ser o id de um ensaio, pois contém uma barra. Deixe-o vazio.</translation>
    </message>
    <message>
        <source>The study had a run “{1}” that it has no more, and gives no id twice. Leave the id of a new run empty.</source>
        <translation>O estudo tinha um ensaio “{1}” que já não tem, e não dá nenhum id duas vezes. Deixe vazio o id de um ensaio novo.</translation>
    </message>
    <message>
        <source>{1} runs have measured results that a new design would throw away. Add runs to the design, or make another study.</source>
        <translation>{1} ensaios têm resultados medidos que um novo delineamento descartaria. Adicione ensaios ao delineamento, ou crie outro estudo.</translation>
    </message>
    <message>
        <source>A fold-over reverses runs at two levels, and the study has none where every factor is at one of its bounds.</source>
        <translation>Um fold-over inverte ensaios em dois níveis, e o estudo não tem nenhum em que cada fator esteja num dos seus limites.</translation>
    </message>
    <message>
        <source>The reversed runs are those that the study has, so that a fold-over would tell nothing new. Add axial points instead.</source>
        <translation>Os ensaios invertidos são os que o estudo já tem, portanto um fold-over nada diria de novo. Adicione antes pontos axiais.</translation>
    </message>
    <message>
        <source>“{1}” has no axial points, since it is not continuous. Add D-optimal runs instead.</source>
        <translation>“{1}” não tem pontos axiais, pois não é contínuo. Adicione antes ensaios D-ótimos.</translation>
    </message>
    <message>
        <source>Axial points of “{1}” lie at {2} and {3}, outside its bounds. A distance of 1 stays within.</source>
        <translation>Os pontos axiais de “{1}” ficam em {2} e {3}, fora dos seus limites. Uma distância de 1 fica dentro.</translation>
    </message>
    <message>
        <source>The study has no runs to add to. Choose a design first.</source>
        <translation>O estudo não tem ensaios a que adicionar. Escolha primeiro um delineamento.</translation>
    </message>
    <message>
        <source>{1} runs cannot be added. Ask for 1 to {2}.</source>
        <translation>Não é possível adicionar {1} ensaios. Peça 1 a {2}.</translation>
    </message>
    <message>
        <source>Studies know no key “{1}” here. A newer Titer may have written it.</source>
        <translation>Os estudos não conhecem aqui a chave “{1}”. Um Titer mais recente pode tê-la escrito.</translation>
    </message>
    <message>
        <source>“{1}” has to be a number.</source>
        <translation>“{1}” tem de ser um número.</translation>
    </message>
    <message>
        <source>“{1}” has to be a whole number from 0 to {2}.</source>
        <translation>“{1}” tem de ser um número inteiro de 0 a {2}.</translation>
    </message>
    <message>
        <source>“{1}” is none of {2}.</source>
        <translation>“{1}” não é nenhum de {2}.</translation>
    </message>
    <message>
        <source>This list holds numbers alone.</source>
        <translation>Esta lista só contém números.</translation>
    </message>
    <message>
        <source>A result is measured or from the twin, or null where it is missing.</source>
        <translation>Um resultado é medido ou do gémeo, ou null onde falta.</translation>
    </message>
    <message>
        <source>This is no study that this Titer reads: its format is “{1}”, and “{2}” is expected.</source>
        <translation>Este não é um estudo que este Titer leia: o seu formato é “{1}”, e espera-se “{2}”.</translation>
    </message>
    <message>
        <source>Name the response whose goal the next runs are to seek.</source>
        <translation>Indique a resposta cujo objetivo os próximos ensaios devem procurar.</translation>
    </message>
    <message>
        <source>“{1}” has no goal that runs could come nearer to. Choose to maximise or minimise it, or a target.</source>
        <translation>“{1}” não tem um objetivo de que os ensaios se pudessem aproximar. Escolha maximizá-la ou minimizá-la, ou um alvo.</translation>
    </message>
    <message>
        <source>“{1}” is not continuous, and the surrogate model needs factors with bounds. Add D-optimal runs instead.</source>
        <translation>“{1}” não é contínuo, e o modelo substituto precisa de fatores com limites. Adicione antes ensaios D-ótimos.</translation>
    </message>
    <message>
        <source>The space of the factors has no room for a further run. Widen a bound, or take a constraint out.</source>
        <translation>O espaço dos fatores não tem lugar para mais um ensaio. Alargue um limite, ou retire uma restrição.</translation>
    </message>
    <message>
        <source>Nothing of the sheet is taken while {1} of its cells or rows cannot be read. Mend them and read it again.</source>
        <translation>Nada da folha é incorporado enquanto {1} das suas células ou linhas não forem legíveis. Corrija-as e leia a folha de novo.</translation>
    </message>
    <message>
        <source>No response is bound to the twin. Choose a key figure, or a tag at a time, for at least one.</source>
        <translation>Nenhuma resposta está associada ao gémeo. Escolha um indicador, ou uma tag num dado momento, para pelo menos uma.</translation>
    </message>
    <message>
        <source>“{1}” is bound to no place of the plant, so that runs on the twin would not differ in it. Choose the parameter that it is.</source>
        <translation>“{1}” não está associado a nenhum lugar da planta, portanto os ensaios no gémeo não difeririam nele. Escolha o parâmetro que lhe corresponde.</translation>
    </message>
    <message>
        <source>“{1}” is to scale “{2}”, and the plant has no number there.</source>
        <translation>“{1}” deve escalar “{2}”, e a planta não tem aí nenhum número.</translation>
    </message>
    <message>
        <source>“{1}” multiplies what the plant has, so that its unit is % or none; it is {2}.</source>
        <translation>“{1}” multiplica o que a planta tem, portanto a sua unidade é % ou nenhuma; é {2}.</translation>
    </message>
    <message>
        <source>“{1}” is bound to “{2}”, which the plant does not have (any more). Bind it to another place.</source>
        <translation>“{1}” está associado a “{2}”, que a planta não tem (ou já não tem). Associe-o a outro lugar.</translation>
    </message>
    <message>
        <source>The plant does not take {1} for “{2}” at “{3}”: {4}</source>
        <translation>A planta não aceita {1} para “{2}” em “{3}”: {4}</translation>
    </message>
    <message>
        <source>The twin gives “{1}” in {2}, which cannot be shown in {3}.</source>
        <translation>O gémeo dá “{1}” em {2}, que não pode ser mostrado em {3}.</translation>
    </message>
    <message>
        <source>The numbers of this distribution rise from the lowest to the highest; these do not.</source>
        <translation>Os números desta distribuição vão do menor para o maior; estes não.</translation>
    </message>
    <message>
        <source>The standard deviation is {1}; it has to be above 0.</source>
        <translation>O desvio padrão é {1}; tem de ser superior a 0.</translation>
    </message>
    <message>
        <source>A lognormal quantity has a median above 0 and a factor above 1; here they are {1} and {2}.</source>
        <translation>Uma grandeza lognormal tem uma mediana superior a 0 e um fator superior a 1; aqui são {1} e {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no unit that Titer knows.</source>
        <translation>“{1}” não é uma unidade que o Titer conheça.</translation>
    </message>
    <message>
        <source>“{1}” is no distribution. Write NAME=uniform:LOW:HIGH, triangular:LOW:LIKELY:HIGH, normal:MEAN:SD or lognormal:MEDIAN:FACTOR, with decimal points and the unit behind, such as yield=normal:0.5:0.02:g/g.</source>
        <translation>“{1}” não é uma distribuição. Escreva NAME=uniform:LOW:HIGH, triangular:LOW:LIKELY:HIGH, normal:MEAN:SD ou lognormal:MEDIAN:FACTOR, com pontos decimais e a unidade no fim, como yield=normal:0.5:0.02:g/g.</translation>
    </message>
    <message>
        <source>This quantity stands there twice. Give it once.</source>
        <translation>Esta grandeza aparece duas vezes. Dê-a uma só vez.</translation>
    </message>
    <message>
        <source>A sample takes at least one quantity, two draws, and ten million runs at the most.</source>
        <translation>Uma amostra requer pelo menos uma grandeza, dois sorteios e, no máximo, dez milhões de ensaios.</translation>
    </message>
    <message>
        <source>The line that tells how these runs were drawn is damaged. Take the sheet as “titer-cli doe sample” wrote it.</source>
        <translation>A linha que diz como estes ensaios foram sorteados está danificada. Use a folha tal como “titer-cli doe sample” a escreveu.</translation>
    </message>
    <message>
        <source>This sheet does not tell how its runs were drawn. “titer-cli doe sample” writes one that does; a sweep carries the line over.</source>
        <translation>Esta folha não diz como os seus ensaios foram sorteados. “titer-cli doe sample” escreve uma que o diz; uma varredura mantém essa linha.</translation>
    </message>
    <message>
        <source>The column std_order with the number of each run is missing.</source>
        <translation>Falta a coluna std_order com o número de cada ensaio.</translation>
    </message>
    <message>
        <source>The sheet has no column of numbers for this quantity.</source>
        <translation>A folha não tem nenhuma coluna de números para esta grandeza.</translation>
    </message>
    <message>
        <source>There is no run {1} in this sample.</source>
        <translation>Não há nenhum ensaio {1} nesta amostra.</translation>
    </message>
    <message>
        <source>The run {1} stands there twice.</source>
        <translation>O ensaio {1} aparece duas vezes.</translation>
    </message>
    <message>
        <source>The run {1} was made at {2}, not at {3} as it was drawn; what it gave cannot be judged with the others.</source>
        <translation>O ensaio {1} foi feito em {2}, e não em {3} como foi sorteado; o que deu não pode ser avaliado com os outros.</translation>
    </message>
    <message>
        <source>The run {1} is missing. Leave runs that failed in the sheet, with an empty cell.</source>
        <translation>Falta o ensaio {1}. Deixe na folha os ensaios que falharam, com uma célula vazia.</translation>
    </message>
    <message>
        <source>Fewer than two runs have a value, so nothing can be said of them.</source>
        <translation>Menos de dois ensaios têm um valor, por isso nada se pode dizer deles.</translation>
    </message>
    <message>
        <source>The reading of this file was stopped. Read it again when you need it.</source>
        <translation>A leitura deste ficheiro foi interrompida. Leia-o de novo quando precisar dele.</translation>
    </message>
    <message>
        <source>“{1}” has no value in this plant yet, so that nothing is known to vary it about. Give it one.</source>
        <translation>“{1}” ainda não tem valor nesta planta, portanto não se sabe em torno de quê variá-lo. Dê-lhe um.</translation>
    </message>
    <message>
        <source>“{1}” may only be {2} in this plant, so that it cannot be varied.</source>
        <translation>“{1}” só pode ser {2} nesta planta, portanto não pode ser variado.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>From its begin on; 0 to 366 d, 0: it speaks of one moment</source>
        <translation>A partir do seu início; 0 a 366 d, 0: refere-se a um só momento</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it is changed or removed; what it said stays in the store</source>
        <translation>Motivo da alteração ou remoção; o que a nota dizia fica no histórico</translation>
    </message>
    <message>
        <source>“{1}” is no level of “{2}”. It has: {3}.</source>
        <translation>“{1}” não é um nível de “{2}”. Os níveis são: {3}.</translation>
    </message>
    <message>
        <source>“{1}” cannot be read as {2} of “{3}”. Write a number alone, or with a unit of the same quantity.</source>
        <translation>“{1}” não é legível como {2} de “{3}”. Escreva só um número, ou um número com uma unidade da mesma grandeza.</translation>
    </message>
    <message>
        <source>The file could not be read ({1}). Choose another one, or see to its permissions.</source>
        <translation>Não foi possível ler o ficheiro ({1}). Escolha outro, ou verifique as suas permissões.</translation>
    </message>
    <message>
        <source>The file has {1} MB and a run sheet at most {2} MB. Choose the sheet of this study.</source>
        <translation>O ficheiro tem {1} MB e uma folha de ensaios no máximo {2} MB. Escolha a folha deste estudo.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>%1, %2</source>
        <comment>place, part</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>start</source>
        <translation>início</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fim</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>todas estas</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>limite superior</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>limite inferior</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dose</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>first after</source>
        <translation>primeira após</translation>
    </message>
    <message>
        <source>then every</source>
        <translation>depois a cada</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferência</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>fluxo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>over</source>
        <translation>durante</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
    <message>
        <source>next round after</source>
        <translation>próxima ronda após</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>%1: added</source>
        <comment>place</comment>
        <translation>%1: adicionado</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <comment>place</comment>
        <translation>%1: removido</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <comment>place</comment>
        <translation>%1: alterado</translation>
    </message>
    <message>
        <source>%1: %2, newly set</source>
        <comment>place, value</comment>
        <translation>%1: %2, definido de novo</translation>
    </message>
    <message>
        <source>%1: not set, was %2</source>
        <comment>place, former value</comment>
        <translation>%1: não definido, era %2</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <comment>place, value, former value</comment>
        <translation>%1: %2, era %3</translation>
    </message>
    <message>
        <source>the same plant</source>
        <translation>a mesma planta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inativo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>à espera</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>volume</comment>
        <translation>%1, concluído</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a unit</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a unit</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>%1 given</source>
        <comment>volume</comment>
        <translation>%1 administrados</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doses</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>feed, volume</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, flow</source>
        <comment>port</comment>
        <translation>%1, fluxo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>port, component</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Cultura</translation>
    </message>
    <message>
        <source>Metabolites</source>
        <translation>Metabolitos</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taxas</translation>
    </message>
    <message>
        <source>Effluent</source>
        <translation>Efluente</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista geral</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>lab.</translation>
    </message>
</context>
<context>
    <name>studies</name>
    <message>
        <source>%1, %2</source>
        <comment>name, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>limits</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>no mínimo %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>maximizar</translation>
    </message>
    <message>
        <source>minimise</source>
        <translation>minimizar</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>alvo %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>goal of a response, its limits</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>factor, setting</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>factor, setting, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>tiles</name>
    <message>
        <source>Alarm list</source>
        <translation>Lista de alarmes</translation>
    </message>
    <message>
        <source>The alarms that call, with cause and response; beneath them what is acknowledged, shelved or suppressed.</source>
        <translation>Os alarmes que chamam, com causa e resposta; abaixo deles o que está reconhecido, suspenso ou suprimido.</translation>
    </message>
    <message>
        <source>Bars in their band</source>
        <translation>Barras na sua banda</translation>
    </message>
    <message>
        <source>Up to seven values beside each other, each against its normal range and its set-point.</source>
        <translation>Até sete valores lado a lado, cada um com o seu intervalo normal e o seu setpoint.</translation>
    </message>
    <message>
        <source>Batch overlay</source>
        <translation>Sobreposição de lotes</translation>
    </message>
    <message>
        <source>The batch that runs over those before it, with the envelope that they make.</source>
        <translation>O lote em curso sobre os anteriores, com o envelope que formam.</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>Número grande</translation>
    </message>
    <message>
        <source>One value that is read from afar, with its course and what it should be.</source>
        <translation>Um valor legível à distância, com a sua evolução e o que deve ser.</translation>
    </message>
    <message>
        <source>Chromatogram</source>
        <translation>Cromatograma</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Fluxograma</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>What a value was, and what the model&apos;s run says that it will be.</source>
        <translation>O que um valor foi, e o que a execução do modelo diz que será.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Figures of the run or of tags with their course, each against its target.</source>
        <translation>Indicadores da execução ou de tags com a sua evolução, cada um com o seu alvo.</translation>
    </message>
    <message>
        <source>Trends, stacked</source>
        <translation>Tendências sobrepostas</translation>
    </message>
    <message>
        <source>Up to eight values in plots above each other, with one time and one cursor.</source>
        <translation>Até oito valores em gráficos empilhados, com um tempo e um cursor comuns.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A text with a title, written in place.</source>
        <translation>Um texto com título, escrito no próprio lugar.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unknown tag</source>
        <translation>Tag desconhecida</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antigo</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>twin estimate</source>
        <translation>estimativa do gémeo</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratório</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>alarm priority %1</source>
        <translation>alarme, prioridade %1</translation>
    </message>
    <message>
        <source>Recipe progress</source>
        <translation>Progresso da receita</translation>
    </message>
    <message>
        <source>The phases of a recipe, which of them runs, and what the next one waits for.</source>
        <translation>As fases de uma receita, qual delas está em curso, e por que espera a próxima.</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>The newest scan of a spectrometer over those before it, with a reference.</source>
        <translation>O espectro mais recente de um espectrómetro sobre os anteriores, com uma referência.</translation>
    </message>
    <message>
        <source>high limit %1</source>
        <translation>limite alto %1</translation>
    </message>
    <message>
        <source>lowest limit %1</source>
        <translation>limite mais baixo %1</translation>
    </message>
    <message>
        <source>highest limit %1</source>
        <translation>limite mais alto %1</translation>
    </message>
    <message>
        <source>low limit %1</source>
        <translation>limite baixo %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>no mínimo %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>últimos %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days before now</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Values over time with the limits of their alarms, now at the right.</source>
        <translation>Valores ao longo do tempo com os limites dos seus alarmes, o agora à direita.</translation>
    </message>
    <message>
        <source>Twin gap</source>
        <translation>Desvio do gémeo</translation>
    </message>
    <message>
        <source>A measured tag on the model&apos;s line, and how far it lies from it in standard deviations.</source>
        <translation>Uma tag medida sobre a linha do modelo, e a que distância está dela em desvios padrão.</translation>
    </message>
    <message>
        <source>What leaves a column in the run that is shown, or as its tags measured it, with the pool between two cuts.</source>
        <translation>O que sai de uma coluna na execução mostrada, ou como as suas tags o mediram, com o pool entre dois cortes.</translation>
    </message>
    <message>
        <source>The plant, with values of the model or of what is measured at its units.</source>
        <translation>A planta, com valores do modelo ou do que é medido nos seus equipamentos.</translation>
    </message>
</context>
<context>
    <name>titer::app::Document</name>
    <message>
        <source>New plant</source>
        <translation>Nova planta</translation>
    </message>
    <message>
        <source>Not in a project yet</source>
        <translation>Ainda não está num projeto</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Não guardado. %1</translation>
    </message>
    <message>
        <source>Read only, changes are not saved</source>
        <translation>Só leitura, as alterações não são guardadas</translation>
    </message>
</context>
<context>
    <name>titer::app::StudyRunner</name>
    <message numerus="yes">
        <source>Run on the twin: %n result(s)</source>
        <translation>
            <numerusform>Execução no gémeo: %n resultado</numerusform>
            <numerusform>Execução no gémeo: %n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::flow::FlowView</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A unit and one of its ports.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 has no free port.</source>
        <translation>%1 não tem portas livres.</translation>
    </message>
    <message>
        <source>Connect %1 to %2: Enter. Next target: Tab. Next port: C. End: Esc.</source>
        <translation>Ligar %1 a %2: Enter. Próximo destino: Tab. Próxima porta: C. Fim: Esc.</translation>
    </message>
    <message>
        <source>Nothing fits %1. Next port: C. End: Esc.</source>
        <translation>Nada serve a %1. Próxima porta: C. Fim: Esc.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>A folded unit moves with the unit that it serves.</source>
        <translation>Um equipamento recolhido move-se com o equipamento que serve.</translation>
    </message>
    <message>
        <source>Move by arrows, with Shift by 5 steps. Enter keeps the place, Esc goes back.</source>
        <translation>Mova com as setas, com Shift 5 passos. Enter mantém a posição, Esc volta atrás.</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Fluxograma</translation>
    </message>
</context>
<context>
    <name>titer::flow::NameField</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>titer::flow::NoteField</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins a line, Esc gives up.</source>
        <translation>Enter mantém a nota, Shift+Enter começa uma linha, Esc abandona.</translation>
    </message>
</context>
<context>
    <name>titer::flow::PlantTree</name>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
</context>
<context>
    <name>titer::flow::UnitPalette</name>
    <message>
        <source>Unit operations</source>
        <translation>Operações unitárias</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>Escreva um nome, depois Enter</translation>
    </message>
    <message>
        <source>Find a unit operation</source>
        <translation>Procurar uma operação unitária</translation>
    </message>
    <message>
        <source>Drag one onto the flowsheet, or press Enter to add it after the selection.</source>
        <translation>Arraste uma para o fluxograma, ou prima Enter para a adicionar após a seleção.</translation>
    </message>
</context>
<context>
    <name>titer::form::FormView</name>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Escolher %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n errado</numerusform>
            <numerusform>%n errados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n alterado</numerusform>
            <numerusform>%n alterados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::form::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Portas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Parts of the inspector</source>
        <translation>Partes do inspetor</translation>
    </message>
    <message>
        <source>Nothing has to be set here. The streams of this unit are under Ports.</source>
        <translation>Aqui não é preciso definir nada. As correntes deste equipamento estão em Portas.</translation>
    </message>
    <message>
        <source>The recipe does nothing with this unit yet. Add a phase: for a time, or a transfer to the next unit.</source>
        <translation>A receita ainda não faz nada com este equipamento. Adicione uma fase: por um tempo, ou uma transferência para o próximo equipamento.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Ainda não há nada aqui.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Escolher %1</translation>
    </message>
</context>
<context>
    <name>titer::form::InspectorHead</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <translation>%1 · id %2</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename the plant</source>
        <translation>Renomear a planta</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin: keep this beside the next selection</source>
        <translation>Fixar: manter isto ao lado da próxima seleção</translation>
    </message>
</context>
<context>
    <name>titer::form::NoteField</name>
    <message>
        <source>Where the figures come from, what to watch, what is open</source>
        <translation>De onde vêm os números, o que vigiar, o que está em aberto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Alterar a nota</translation>
    </message>
</context>
<context>
    <name>titer::form::PortsTab</name>
    <message>
        <source>out</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out, gas</source>
        <translation>saída, gás</translation>
    </message>
    <message>
        <source>in, gas</source>
        <translation>entrada, gás</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, necessária</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Ligar…</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Ligar %1</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Disconnect from %1</source>
        <translation>Desligar de %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Desligar %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>There is no other unit yet.</source>
        <translation>Ainda não há outro equipamento.</translation>
    </message>
</context>
<context>
    <name>titer::form::Preview</name>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 em %2 s</translation>
    </message>
</context>
<context>
    <name>titer::form::ProgramTable</name>
    <message>
        <source>held</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>ramp to the next</source>
        <translation>rampa até à próxima</translation>
    </message>
    <message>
        <source>slope of its own</source>
        <translation>inclinação própria</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Adicionar uma linha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Quantity of the program</source>
        <translation>Grandeza do programa</translation>
    </message>
    <message>
        <source>Rows of a spreadsheet: times and values become the whole table, values alone go into the lines from the current one on</source>
        <translation>Linhas de uma folha de cálculo: tempos e valores tornam-se a tabela inteira, só valores entram nas linhas a partir da atual</translation>
    </message>
    <message>
        <source>Program of %1</source>
        <translation>Programa de %1</translation>
    </message>
    <message>
        <source>%1 (changes)</source>
        <comment>a quantity</comment>
        <translation>%1 (varia)</translation>
    </message>
    <message>
        <source>From (%1)</source>
        <comment>a time&apos;s unit</comment>
        <translation>A partir de (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>quantity, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Unit of the times</source>
        <translation>Unidade dos tempos</translation>
    </message>
    <message>
        <source>Unit of the times: %1</source>
        <translation>Unidade dos tempos: %1</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>Unidade dos valores</translation>
    </message>
    <message>
        <source>Unit of the values: %1</source>
        <translation>Unidade dos valores: %1</translation>
    </message>
    <message>
        <source>Change the shape of a program</source>
        <translation>Alterar a forma de um programa</translation>
    </message>
    <message>
        <source>Change a time of the program</source>
        <translation>Alterar um tempo do programa</translation>
    </message>
    <message>
        <source>Change a program</source>
        <translation>Alterar um programa</translation>
    </message>
    <message>
        <source>Add a line to a program</source>
        <translation>Adicionar uma linha a um programa</translation>
    </message>
    <message>
        <source>Remove lines from a program</source>
        <translation>Remover linhas de um programa</translation>
    </message>
    <message>
        <source>Paste into a program</source>
        <translation>Colar num programa</translation>
    </message>
    <message>
        <source>Choose the unit of a program</source>
        <translation>Escolher a unidade de um programa</translation>
    </message>
</context>
<context>
    <name>titer::form::QuantityField</name>
    <message>
        <source>Unit of %1</source>
        <translation>Unidade de %1</translation>
    </message>
</context>
<context>
    <name>titer::form::ResultsTab</name>
    <message>
        <source>No run yet. The plant runs by itself as soon as nothing is wrong with it.</source>
        <translation>Ainda não há execução. A planta executa-se automaticamente assim que nada estiver errado nela.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>This unit has no key figures; its values are on the Run page.</source>
        <translation>Este equipamento não tem indicadores; os seus valores estão na página Execução.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>from %1 for %2</source>
        <extracomment>Start and length of a phase.</extracomment>
        <translation>desde %1 durante %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Balanço</translation>
    </message>
    <message>
        <source>Closes to</source>
        <translation>Erro de balanço</translation>
    </message>
    <message>
        <source>Share of what came in, was there and was made that is not accounted for; the worst component</source>
        <translation>Fração do que entrou, existia e se formou que não é contabilizada; o pior componente</translation>
    </message>
    <message>
        <source>Streams agree to</source>
        <translation>Desvio das correntes</translation>
    </message>
    <message>
        <source>Worst gap between the two accounts of one stream</source>
        <translation>Maior diferença entre os dois balanços de uma corrente</translation>
    </message>
    <message>
        <source>Computed in</source>
        <translation>Calculado em</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Outra unidade</translation>
    </message>
    <message>
        <source>Unit of %1: %2</source>
        <translation>Unidade de %1: %2</translation>
    </message>
</context>
<context>
    <name>titer::form::RowWidget</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Outra unidade</translation>
    </message>
    <message>
        <source>Unit of %1: %2</source>
        <translation>Unidade de %1: %2</translation>
    </message>
    <message>
        <source>Allowed %1</source>
        <translation>Permitido %1</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>padrão %1</translation>
    </message>
</context>
<context>
    <name>titer::form::SettingTable</name>
    <message>
        <source>Remove rows</source>
        <translation>Remover linhas</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Adicionar uma linha</translation>
    </message>
</context>
<context>
    <name>titer::form::TextField</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Escolher um ficheiro: %1</translation>
    </message>
</context>
<context>
    <name>titer::help::HelpWindow</name>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Help – Titer</source>
        <translation>Ajuda – Titer</translation>
    </message>
    <message>
        <source>Search parameters, units, tiles, actions</source>
        <translation>Procurar parâmetros, equipamentos, mosaicos, ações</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Procurar na ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing is described by these words. Try fewer or shorter ones.</source>
        <translation>Nada é descrito por estas palavras. Tente menos palavras ou mais curtas.</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n tópico</numerusform>
            <numerusform>%n tópicos</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Put the focus on a parameter, a unit, a tile or a setting and press F1, or search at the left. What stands here comes from the models themselves, with their sources.</source>
        <translation>Ponha o foco num parâmetro, equipamento, mosaico ou configuração e prima F1, ou procure à esquerda. O que aqui aparece vem dos próprios modelos, com as suas fontes.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
</context>
<context>
    <name>titer::pages::AheadLine</name>
    <message>
        <source>Runs ahead: %1 % done</source>
        <translation>Execuções à frente: %1 % concluído</translation>
    </message>
    <message>
        <source>Runs ahead: %1 % done, %2</source>
        <comment>share, time left</comment>
        <translation>Execuções à frente: %1 % concluído, %2</translation>
    </message>
    <message>
        <source>The runs ahead were stopped, so that no band is shown.</source>
        <translation>As execuções à frente foram interrompidas, portanto não é mostrada nenhuma banda.</translation>
    </message>
    <message>
        <source>Progress of the runs ahead</source>
        <translation>Progresso das execuções à frente</translation>
    </message>
    <message>
        <source>Stop the runs ahead</source>
        <translation>Parar as execuções à frente</translation>
    </message>
    <message>
        <source>Make the runs ahead after all</source>
        <translation>Fazer afinal as execuções à frente</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmEditor</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Reason of the change, for the journal</source>
        <translation>Motivo da alteração, para o diário</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motivo da alteração</translation>
    </message>
    <message>
        <source>Keep this alarm in the project; a recorder that runs judges it from now on</source>
        <translation>Manter este alarme no projeto; um gravador em execução passa a avaliá-lo a partir de agora</translation>
    </message>
    <message>
        <source>As it was kept last</source>
        <translation>Como foi mantido da última vez</translation>
    </message>
    <message>
        <source>New alarm</source>
        <translation>Novo alarme</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Ainda não mantido</translation>
    </message>
    <message>
        <source>Titer&apos;s own. What you change here stands in its place.</source>
        <translation>Próprio do Titer. O que alterar aqui fica em seu lugar.</translation>
    </message>
    <message>
        <source>In the place of Titer&apos;s own</source>
        <translation>Em lugar do alarme próprio do Titer</translation>
    </message>
    <message>
        <source>%1. Changed, not kept yet.</source>
        <translation>%1. Alterado, ainda não mantido.</translation>
    </message>
    <message>
        <source>As Titer has it</source>
        <translation>Como no Titer</translation>
    </message>
    <message>
        <source>Say why: a change of an alarm is kept with its reason.</source>
        <translation>Diga porquê: uma alteração de um alarme é mantida com o seu motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n campo a corrigir</numerusform>
            <numerusform>%n campos a corrigir</numerusform>
        </translation>
    </message>
    <message>
        <source>This project is open for reading only, so its alarms cannot be changed here.</source>
        <translation>Este projeto está aberto só para leitura, portanto os seus alarmes não podem ser alterados aqui.</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmFigures</name>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Mais frequentes</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Share [%]</source>
        <translation>Parte [%]</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>About [%]</source>
        <translation>Cerca de [%]</translation>
    </message>
    <message>
        <source>Chattering and stale</source>
        <translation>Repetitivos e persistentes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tempo mostrado</translation>
    </message>
    <message>
        <source>No alarm was judged yet: figures and journal begin with the first recorder of this project. Start one on the Data page.</source>
        <translation>Ainda não foi avaliado nenhum alarme: indicadores e diário começam com o primeiro gravador deste projeto. Inicie um na página Dados.</translation>
    </message>
    <message>
        <source>The journal is being read.</source>
        <translation>O diário está a ser lido.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 to %3, %n raised. Yardsticks: ISA-18.2-2016, EEMUA 191, for one operator.</source>
        <extracomment>A length of time, two times of day, a count.</extracomment>
        <translation>
            <numerusform>%1, %2 a %3, %n disparado. Referências: ISA-18.2-2016, EEMUA 191, para um operador.</numerusform>
            <numerusform>%1, %2 a %3, %n disparados. Referências: ISA-18.2-2016, EEMUA 191, para um operador.</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a yardstick</comment>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>Raised per hour</source>
        <translation>Disparados por hora</translation>
    </message>
    <message>
        <source>1/h</source>
        <translation>1/h</translation>
    </message>
    <message>
        <source>Raised per 10 min</source>
        <translation>Disparados por 10 min</translation>
    </message>
    <message>
        <source>in 10 min</source>
        <translation>em 10 min</translation>
    </message>
    <message>
        <source>Most in 10 min</source>
        <translation>Máximo em 10 min</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>Tempo em avalanche</translation>
    </message>
    <message numerus="yes">
        <source>% in %n flood(s)</source>
        <translation>
            <numerusform>% em %n avalanche</numerusform>
            <numerusform>% em %n avalanches</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the ten most frequent</source>
        <translation>Parte dos dez mais frequentes</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Repetitivos</translation>
    </message>
    <message numerus="yes">
        <source>alarm(s)</source>
        <translation>
            <numerusform>alarme</numerusform>
            <numerusform>alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Active over 24 h</source>
        <translation>Ativos há mais de 24 h</translation>
    </message>
    <message>
        <source>Median to acknowledge</source>
        <translation>Mediana até ao reconhecimento</translation>
    </message>
    <message numerus="yes">
        <source>%n not acknowledged</source>
        <translation>
            <numerusform>%n não reconhecido</numerusform>
            <numerusform>%n não reconhecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>High and critical</source>
        <translation>Alta e crítica</translation>
    </message>
    <message numerus="yes">
        <source>%n times within a minute</source>
        <translation>
            <numerusform>%n vez num minuto</numerusform>
            <numerusform>%n vezes num minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>active over 24 h</source>
        <translation>ativo há mais de 24 h</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmJournalView</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>value, limit</comment>
        <translation>%1, limite %2</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Value, change</source>
        <translation>Valor, alteração</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Procurar no diário</translation>
    </message>
    <message>
        <source>nothing happened in this time</source>
        <translation>nada aconteceu neste período</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 older ones in titer-cli alarms journal</source>
        <translation>%1, %2 mais antigas em titer-cli alarms journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown, for a spreadsheet (Ctrl+C on the table)</source>
        <translation>Copiar as linhas selecionadas, ou todas as que são mostradas, para uma folha de cálculo (Ctrl+C na tabela)</translation>
    </message>
    <message>
        <source>Copy the journal</source>
        <translation>Copiar o diário</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmSetup</name>
    <message>
        <source>New alarm</source>
        <translation>Novo alarme</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>Nada se encontra com estas palavras.</translation>
    </message>
    <message>
        <source>Find an alarm, a tag or a unit</source>
        <translation>Procurar um alarme, uma tag ou um equipamento</translation>
    </message>
    <message>
        <source>Define another alarm</source>
        <translation>Definir outro alarme</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Speaks on</source>
        <translation>Manifesta-se em caso de</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Ainda não mantido</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Tag not known</source>
        <translation>Tag desconhecida</translation>
    </message>
    <message>
        <source>Nothing was ever recorded of %1.</source>
        <comment>tags</comment>
        <translation>Nunca se gravou nada de %1.</translation>
    </message>
    <message>
        <source>Alarms belong to a project. Keep one here, and a project is made for it.</source>
        <translation>Os alarmes pertencem a um projeto. Mantenha um aqui, e é criado um projeto para ele.</translation>
    </message>
    <message>
        <source>Show all alarms</source>
        <translation>Mostrar todos os alarmes</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>an alarm that is set up as it should be</comment>
        <translation>Normal</translation>
    </message>
</context>
<context>
    <name>titer::pages::AlarmsPage</name>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Figures and journal</source>
        <translation>Indicadores e diário</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Parte da página</translation>
    </message>
    <message>
        <source>Back to the boards (Esc)</source>
        <translation>Voltar aos painéis (Esc)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
</context>
<context>
    <name>titer::pages::AllowSheet</name>
    <message>
        <source>Allow on this machine</source>
        <translation>Permitir neste computador</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permissão</translation>
    </message>
    <message>
        <source>May the sources of this project run here?</source>
        <translation>As fontes deste projeto podem ser executadas aqui?</translation>
    </message>
    <message>
        <source>They were allowed once, and something has changed since. What is new is marked.</source>
        <translation>Foram permitidas uma vez, e algo mudou desde então. O que é novo está marcado.</translation>
    </message>
    <message>
        <source>A project may come from anybody. Nothing of it has been connected to, opened or started yet. If you allow it, it does this, now and later:</source>
        <translation>Um projeto pode vir de qualquer pessoa. Nada dele foi ainda ligado, aberto ou iniciado. Se o permitir, fará isto, agora e mais tarde:</translation>
    </message>
    <message>
        <source>It reaches nothing beyond Titer itself.</source>
        <translation>Não alcança nada além do próprio Titer.</translation>
    </message>
</context>
<context>
    <name>titer::pages::BrowseTree</name>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Procurar uma tag</translation>
    </message>
    <message>
        <source>Connect and list what can be read</source>
        <translation>Ligar e listar o que pode ser lido</translation>
    </message>
    <message>
        <source>What the source offers</source>
        <translation>O que a fonte oferece</translation>
    </message>
    <message>
        <source>The source offers nothing to be listed.</source>
        <translation>A fonte não oferece nada que se possa listar.</translation>
    </message>
    <message>
        <source>Browse connects to the source and lists what can be read; tick what shall be.</source>
        <translation>Explorar liga à fonte e lista o que pode ser lido; marque o que deve ser lido.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>a ligar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>titer::pages::ChipRow</name>
    <message>
        <source>More</source>
        <comment>sets of plots</comment>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>titer::pages::CockpitPage</name>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valores (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a board</source>
        <translation>Adicionar um painel</translation>
    </message>
    <message>
        <source>Menu of the board</source>
        <translation>Menu do painel</translation>
    </message>
    <message>
        <source>Add tile</source>
        <translation>Adicionar mosaico</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tempo mostrado</translation>
    </message>
    <message>
        <source>A locked board is not changed by accident: its tiles cannot be moved, set or removed.</source>
        <translation>Um painel bloqueado não é alterado por engano: os seus mosaicos não podem ser movidos, configurados nem removidos.</translation>
    </message>
    <message>
        <source>Add a tile to this board</source>
        <translation>Adicionar um mosaico a este painel</translation>
    </message>
    <message>
        <source>Choose a template: bioreactor, chromatography, overview.</source>
        <translation>Escolha um modelo: biorreator, cromatografia, vista geral.</translation>
    </message>
    <message>
        <source>A board shows values, trends and alarms as tiles. It is made of the tags of this plant, and everything on it can be changed.</source>
        <translation>Um painel mostra valores, tendências e alarmes em mosaicos. É feito das tags desta planta, e tudo nele pode ser alterado.</translation>
    </message>
    <message>
        <source>Empty board</source>
        <translation>Painel vazio</translation>
    </message>
    <message>
        <source>Set tile</source>
        <translation>Configurar mosaico</translation>
    </message>
    <message>
        <source>Show the board %1</source>
        <translation>Mostrar o painel %1</translation>
    </message>
    <message>
        <source>%1 board</source>
        <comment>name of a board</comment>
        <translation>Painel %1</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Add board</source>
        <translation>Adicionar painel</translation>
    </message>
    <message>
        <source>This board is locked. Unlock it to add a tile.</source>
        <translation>Este painel está bloqueado. Desbloqueie-o para adicionar um mosaico.</translation>
    </message>
    <message>
        <source>Lock board</source>
        <translation>Bloquear painel</translation>
    </message>
    <message>
        <source>Unlock board</source>
        <translation>Desbloquear painel</translation>
    </message>
    <message>
        <source>Rename board…</source>
        <translation>Renomear painel…</translation>
    </message>
    <message>
        <source>Save board as PNG…</source>
        <translation>Guardar painel como PNG…</translation>
    </message>
    <message>
        <source>Save board as SVG…</source>
        <translation>Guardar painel como SVG…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Guardar valores como CSV…</translation>
    </message>
    <message>
        <source>Remove board</source>
        <translation>Remover painel</translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>Renomear painel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Whose values the boards show</source>
        <translation>De quem são os valores que os painéis mostram</translation>
    </message>
    <message>
        <source>This project is open for reading only: what is changed here is not kept.</source>
        <translation>Este projeto está aberto só para leitura: o que for alterado aqui não é mantido.</translation>
    </message>
    <message>
        <source>Values of: %1</source>
        <translation>Valores de: %1</translation>
    </message>
    <message>
        <source>Tags by formula…</source>
        <translation>Tags por fórmula…</translation>
    </message>
    <message>
        <source>Set up alarms…</source>
        <translation>Configurar alarmes…</translation>
    </message>
</context>
<context>
    <name>titer::pages::CockpitPast</name>
    <message>
        <source>Newest</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Back to the newest values</source>
        <translation>Voltar aos valores mais recentes</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time</comment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>mais recentes</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
</context>
<context>
    <name>titer::pages::ColumnCapacity</name>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Loads that are done</source>
        <translation>Cargas concluídas</translation>
    </message>
    <message>
        <source>In this run no product was loaded onto the column. Let a stream with the product flow into it, and run again.</source>
        <translation>Nesta execução nenhum produto foi carregado na coluna. Faça entrar nela uma corrente com o produto, e execute de novo.</translation>
    </message>
    <message>
        <source>%1 of bed</source>
        <comment>a concentration</comment>
        <translation>%1 de leito</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Calcular de novo</translation>
    </message>
    <message>
        <source>The column is loaded at eight flows as in this run, until its product breaks through.</source>
        <translation>A coluna é carregada a oito fluxos como nesta execução, até o seu produto romper.</translation>
    </message>
    <message>
        <source>Capacity against residence time</source>
        <translation>Capacidade em função do tempo de residência</translation>
    </message>
    <message>
        <source>at 10 % breakthrough</source>
        <translation>a 10 % de ruptura</translation>
    </message>
    <message>
        <source>at 1 %</source>
        <translation>a 1 %</translation>
    </message>
</context>
<context>
    <name>titer::pages::ColumnProfiles</name>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Tempo da execução</translation>
    </message>
    <message>
        <source>Bead at</source>
        <translation>Partícula em</translation>
    </message>
    <message>
        <source>Profiles are kept while Titer is open, not in the project. Run the plant again to see what the column holds along its bed and within a bead.</source>
        <translation>Os perfis são mantidos enquanto o Titer está aberto, não no projeto. Execute a planta de novo para ver o que a coluna contém ao longo do leito e dentro de uma partícula.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Executar de novo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>%1 of solid</source>
        <comment>a concentration</comment>
        <translation>%1 de sólido</translation>
    </message>
    <message>
        <source>Along the column</source>
        <translation>Ao longo da coluna</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Líquido</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>In the bead at %1 cm</source>
        <translation>Na partícula a %1 cm</translation>
    </message>
    <message>
        <source>Pores</source>
        <translation>Poros</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataInspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataList</name>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Find a batch, a phase or a tag</source>
        <translation>Procurar um lote, uma fase ou uma tag</translation>
    </message>
    <message>
        <source>Recordings and sources</source>
        <translation>Gravações e fontes</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>tag %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataPage</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take in a recording from a file</source>
        <translation>Importar uma gravação de um ficheiro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Add a source of live values</source>
        <translation>Adicionar uma fonte de valores em tempo real</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>O que se sabe dela</translation>
    </message>
    <message>
        <source>No recording yet. Drop a CSV file here, or replay the example.</source>
        <translation>Ainda não há gravações. Largue aqui um ficheiro CSV, ou reproduza o exemplo.</translation>
    </message>
    <message>
        <source>Here recordings are looked at, with their gaps, and their tags are laid over the variables of the model.</source>
        <translation>Aqui veem-se as gravações, com as suas lacunas, e as suas tags são sobrepostas às variáveis do modelo.</translation>
    </message>
    <message>
        <source>Import a recording</source>
        <translation>Importar uma gravação</translation>
    </message>
    <message>
        <source>Show the example</source>
        <translation>Mostrar o exemplo</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Adicionar uma fonte</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>a ler, %1 %</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não é legível</translation>
    </message>
    <message>
        <source>gaps: %1</source>
        <translation>lacunas: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>values/s</source>
        <translation>valores/s</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sem gravação</translation>
    </message>
    <message>
        <source>%1, unsecured</source>
        <translation>%1, sem proteção</translation>
    </message>
    <message>
        <source>%1 values/s</source>
        <translation>%1 valores/s</translation>
    </message>
    <message>
        <source>Sources belong to a project; save this plant as one first.</source>
        <translation>As fontes pertencem a um projeto; guarde primeiro esta planta como projeto.</translation>
    </message>
    <message>
        <source>The recorder did not start. Try it in a shell, it says why: titer-cli record %1</source>
        <translation>O gravador não arrancou. Experimente-o numa shell, ele diz porquê: titer-cli record %1</translation>
    </message>
    <message numerus="yes">
        <source>%n samples were written to %1</source>
        <translation>
            <numerusform>%n amostra foi escrita em %1</numerusform>
            <numerusform>%n amostras foram escritas em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>batch, phase</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>source</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Nothing is recorded in this project yet.</source>
        <translation>Ainda nada foi gravado neste projeto.</translation>
    </message>
    <message>
        <source>Nothing is recorded of this source yet.</source>
        <translation>Ainda nada desta fonte foi gravado.</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar o que é mostrado</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valores (*.csv)</translation>
    </message>
    <message>
        <source>times in UTC; time zone of this machine %1</source>
        <translation>tempos em UTC; fuso horário deste computador %1</translation>
    </message>
    <message>
        <source>times in s since the recording began</source>
        <translation>tempos em s desde o início da gravação</translation>
    </message>
    <message>
        <source>%1 · %2 · Titer %3</source>
        <comment>project, times, version</comment>
        <translation>%1 · %2 · Titer %3</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportação</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataRowDelegate</name>
    <message>
        <source>gaps</source>
        <translation>lacunas</translation>
    </message>
</context>
<context>
    <name>titer::pages::DataTrends</name>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Choose the tags that are shown</source>
        <translation>Escolher as tags mostradas</translation>
    </message>
    <message>
        <source>Write a note at the cursor (N)</source>
        <translation>Escrever uma nota no cursor (N)</translation>
    </message>
    <message>
        <source>Export what is shown (CSV)</source>
        <translation>Exportar o que é mostrado (CSV)</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Tempo mostrado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>a length of time</comment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>read back: %1</source>
        <comment>gap</comment>
        <translation>relido: %1</translation>
    </message>
    <message>
        <source>read back in part: %1</source>
        <comment>gap</comment>
        <translation>relido em parte: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::DesignCrumbs</name>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Place on the sheet: %1</source>
        <translation>Posição na folha: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::DesignPage</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Portas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 equipamento</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n equipamento</numerusform>
            <numerusform>%n equipamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the last run failed</source>
        <translation>%1 · a última execução falhou</translation>
    </message>
    <message>
        <source>%1 · balances do not close: %2</source>
        <translation>%1 · os balanços não fecham: %2</translation>
    </message>
    <message>
        <source>%1 · balances close to %2</source>
        <translation>%1 · erro de balanço %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dia %1</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Correntes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Malhas</translation>
    </message>
    <message>
        <source>Show the controllers of the selected unit, with set-point, output and measured value</source>
        <translation>Mostrar os controladores do equipamento selecionado, com setpoint, saída e valor medido</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit the sheet</source>
        <translation>Ajustar a folha</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Export the flowsheet</source>
        <translation>Exportar o fluxograma</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>What the sheet shows</source>
        <translation>O que o fluxograma mostra</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>titer::pages::DifferenceTable</name>
    <message>
        <source>%1 (%2 %)</source>
        <comment>a value, its difference</comment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>What the runs differ in</source>
        <translation>Em que diferem as execuções</translation>
    </message>
    <message>
        <source>The plants of these runs are the same</source>
        <translation>As plantas destas execuções são iguais</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>Parâmetros que diferem</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>a figure, its unit</comment>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>titer::pages::EmptySheet</name>
    <message>
        <source>Here a process is drawn: vessels, steps and the streams between them. Drag a unit from the left, or press A and type its name.</source>
        <translation>Aqui desenha-se um processo: recipientes, etapas e as correntes entre eles. Arraste um equipamento da esquerda, ou prima A e escreva o seu nome.</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Adicionar um equipamento</translation>
    </message>
    <message>
        <source>Open the example plant</source>
        <translation>Abrir a planta de exemplo</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Ainda nada foi desenhado</translation>
    </message>
</context>
<context>
    <name>titer::pages::FormulaSheet</name>
    <message>
        <source>Insert a tag…</source>
        <translation>Inserir uma tag…</translation>
    </message>
    <message>
        <source>New formula</source>
        <translation>Nova fórmula</translation>
    </message>
    <message>
        <source>Keep the formula</source>
        <translation>Manter a fórmula</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Tags by formula</source>
        <translation>Tags por fórmula</translation>
    </message>
    <message>
        <source>Computed from other tags, with their units. The recorder keeps them, boards show them and alarms can watch them.</source>
        <translation>Calculadas a partir de outras tags, com as suas unidades. O gravador guarda-as, os painéis mostram-nas e os alarmes podem vigiá-las.</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <source>2 * `source/name`</source>
        <translation>2 * `source/name`</translation>
    </message>
    <message>
        <source>follows from the tags</source>
        <translation>resulta das tags</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Why, for the audit trail</source>
        <translation>Porquê, para a trilha de auditoria</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The units fit. Its unit is %1.</source>
        <translation>As unidades são compatíveis. A sua unidade é %1.</translation>
    </message>
    <message>
        <source>The units fit. It is %1 now.</source>
        <translation>As unidades são compatíveis. O valor agora é %1.</translation>
    </message>
    <message>
        <source>tile “%1” of the board “%2”</source>
        <translation>mosaico “%1” do painel “%2”</translation>
    </message>
    <message>
        <source>formula “%1”</source>
        <translation>fórmula “%1”</translation>
    </message>
    <message>
        <source>alarm “%1”</source>
        <translation>alarme “%1”</translation>
    </message>
    <message>
        <source>Nothing reads it yet.</source>
        <translation>Ainda nada a lê.</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>Lida por: %1</translation>
    </message>
    <message>
        <source>What reads it knows it by this name; make a new formula to have another.</source>
        <translation>O que a lê conhece-a por este nome; crie uma nova fórmula para ter outro.</translation>
    </message>
    <message>
        <source>What reads it will have no value. Press “Remove” once more to remove it.</source>
        <translation>O que a lê ficará sem valor. Prima “Remover” mais uma vez para a remover.</translation>
    </message>
    <message>
        <source>Press “Remove” once more to remove it.</source>
        <translation>Prima “Remover” mais uma vez para a remover.</translation>
    </message>
</context>
<context>
    <name>titer::pages::ImportSheet</name>
    <message>
        <source>Take it in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>a ler, %1 %</translation>
    </message>
    <message>
        <source>How “%1” is read</source>
        <translation>Como “%1” é lido</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>em leitura</translation>
    </message>
    <message>
        <source>Take in %1 samples</source>
        <translation>Importar %1 amostras</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a length of time</comment>
        <translation>em função de %1</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nada é omitido.</translation>
    </message>
    <message>
        <source>Cells and lines left out: %1</source>
        <translation>Células e linhas omitidas: %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The file cannot be read like this.</source>
        <translation>O ficheiro não pode ser lido assim.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Folha do livro de trabalho</translation>
    </message>
    <message>
        <source>The sheet “%1” is read.</source>
        <translation>É lida a folha “%1”.</translation>
    </message>
</context>
<context>
    <name>titer::pages::IntervalInspector</name>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Unit procedure</source>
        <translation>Procedimento de unidade</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Excursion</source>
        <translation>Excursão</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Excursions and notes</source>
        <translation>Excursões e notas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>gap, detail</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>when, what, of which source</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>ainda não terminou</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>duração %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::KpiCard</name>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>figure, value, note</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>titer::pages::KpiRow</name>
    <message>
        <source>%1 × %2</source>
        <comment>mantissa, power of ten</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>difference, value of the compared run</comment>
        <translation>%1 face a %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a time such as day 8.7</comment>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Largest gap in the accounts</source>
        <translation>Maior erro de balanço</translation>
    </message>
    <message>
        <source>closed, limit %1</source>
        <translation>fechado, limite %1</translation>
    </message>
    <message>
        <source>not closed, limit %1</source>
        <translation>não fechado, limite %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::NoteCard</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Remover a nota</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Alterar a nota</translation>
    </message>
    <message>
        <source>Keep the change (Ctrl+Enter)</source>
        <translation>Manter a alteração (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take the note off the time axis; it stays in the store with the reason</source>
        <translation>Retirar a nota do eixo do tempo; fica no histórico com o motivo</translation>
    </message>
</context>
<context>
    <name>titer::pages::OriginLegend</name>
    <message>
        <source>Origins: %1</source>
        <translation>Origens: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::PlotFigure</name>
    <message>
        <source>%1, uncertain</source>
        <translation>%1, incerto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, its age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Newest value: %1</source>
        <translation>Valor mais recente: %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::PreviewTable</name>
    <message>
        <source>First rows</source>
        <translation>Primeiras linhas</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>comunicado</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a suggested variable</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>no variable</source>
        <translation>nenhuma variável</translation>
    </message>
    <message>
        <source>a bare number</source>
        <translation>um número puro</translation>
    </message>
    <message>
        <source>Unit?</source>
        <translation>Unidade?</translation>
    </message>
    <message>
        <source>Choose the unit of %1</source>
        <comment>a column</comment>
        <translation>Escolher a unidade de %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>em falta</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecentProjects</name>
    <message>
        <source>They appear here, each with a picture of its plant, and open where you left off.</source>
        <translation>Aparecem aqui, cada um com uma imagem da sua planta, e abrem onde os deixou.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Ainda não há projetos</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecorderCard</name>
    <message>
        <source>Recorder</source>
        <translation>Gravador</translation>
    </message>
    <message>
        <source>values kept</source>
        <translation>valores guardados</translation>
    </message>
    <message>
        <source>store</source>
        <translation>histórico</translation>
    </message>
    <message>
        <source>disk lasts</source>
        <translation>disco chega para</translation>
    </message>
    <message>
        <source>last good backup</source>
        <translation>última cópia de segurança boa</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar a gravação</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>Iniciar a gravação</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <comment>values</comment>
        <translation>%1 /s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Nothing is recorded now.</source>
        <translation>Nada está a ser gravado agora.</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecordingInspector</name>
    <message>
        <source>Follow on the Run page</source>
        <translation>Acompanhar na página Execução</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Como foi lida</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Tags and model variables</source>
        <translation>Tags e variáveis do modelo</translation>
    </message>
    <message>
        <source>%1 tags, %2 mapped</source>
        <translation>%1 tags, %2 mapeadas</translation>
    </message>
    <message>
        <source>Recording from a file, simulated</source>
        <translation>Gravação de um ficheiro, simulada</translation>
    </message>
    <message>
        <source>Recording from a file</source>
        <translation>Gravação de um ficheiro</translation>
    </message>
    <message>
        <source>The file is being read, %1 % are done.</source>
        <translation>O ficheiro está a ser lido, %1 % concluídos.</translation>
    </message>
    <message>
        <source>The file has changed since it was taken in. What is shown is what stands in it now.</source>
        <translation>O ficheiro mudou desde que foi importado. O que se mostra é o que ele contém agora.</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>%1 samples of %2 tags, %3</source>
        <comment>counts and file size</comment>
        <translation>%1 amostras de %2 tags, %3</translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>começa %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>%1 values, gaps: %2</source>
        <translation>%1 valores, lacunas: %2</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 valores</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar a leitura</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>The file is being read, %1 % are done, %2.</source>
        <comment>share, time left</comment>
        <translation>O ficheiro está a ser lido, %1 % concluídos, %2.</translation>
    </message>
</context>
<context>
    <name>titer::pages::RecoveryCard</name>
    <message>
        <source>Kept: the plant “%1”, which lay in no project, from the journal of the window.</source>
        <translation>Mantido: a planta “%1”, que não estava em nenhum projeto, a partir do diário da janela.</translation>
    </message>
    <message>
        <source>Kept: the project “%1”, and from the journal of the window the changes that it had not taken yet.</source>
        <translation>Mantido: o projeto “%1” e, a partir do diário da janela, as alterações que ainda não tinha recebido.</translation>
    </message>
    <message>
        <source>Kept: the project “%1” with all changes, its runs, boards and recordings, and the place where you were.</source>
        <translation>Mantido: o projeto “%1” com todas as alterações, as suas execuções, painéis e gravações, e o lugar onde estava.</translation>
    </message>
    <message>
        <source>what was done in the last second</source>
        <translation>o que foi feito no último segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of undo</source>
        <translation>
            <numerusform>%n passo de desfazer</numerusform>
            <numerusform>%n passos de desfazer</numerusform>
        </translation>
    </message>
    <message>
        <source>the run that was under way</source>
        <translation>a execução que estava em curso</translation>
    </message>
    <message>
        <source>runs that lay in no project</source>
        <translation>execuções que não estavam em nenhum projeto</translation>
    </message>
    <message>
        <source>the recording “%1” over the plant; lay it over once more</source>
        <translation>a gravação “%1” sobre a planta; sobreponha-a de novo</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>Perdido: %1.</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Continuar aí</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Prescindir disso</translation>
    </message>
    <message>
        <source>Titer ended without being closed (%1)</source>
        <translation>O Titer terminou sem ser fechado (%1)</translation>
    </message>
    <message>
        <source>The project stays among the recent ones.</source>
        <translation>O projeto continua entre os recentes.</translation>
    </message>
    <message>
        <source>What stands in the journal alone is put among the recent projects as a draft.</source>
        <translation>O que está apenas no diário é posto entre os projetos recentes como rascunho.</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunAhead</name>
    <message>
        <source>Look ahead</source>
        <translation>Olhar em frente</translation>
    </message>
    <message>
        <source>Where the values may go: bands of a set of runs whose kinetics spread, from now on or from the time that is shown (L)</source>
        <translation>Para onde os valores podem ir: bandas de um conjunto de execuções com dispersão da cinética, a partir de agora ou do momento mostrado (L)</translation>
    </message>
    <message>
        <source>Nothing lies ahead at the end of a run. Move the time back, and look ahead from there.</source>
        <translation>No fim de uma execução nada há à frente. Recue o tempo, e olhe em frente a partir daí.</translation>
    </message>
    <message>
        <source>This run was changed while it went on, and only its series are kept: run it again to look ahead.</source>
        <translation>Esta execução foi alterada enquanto decorria, e só as suas séries são guardadas: execute-a de novo para olhar em frente.</translation>
    </message>
    <message>
        <source>The run of the model ends before now, so that nothing lies ahead of it.</source>
        <translation>A execução do modelo termina antes de agora, portanto nada há à sua frente.</translation>
    </message>
    <message numerus="yes">
        <source>forecast, 80 % and 50 % of %n run(s)</source>
        <translation>
            <numerusform>previsão, 80 % e 50 % de %n execução</numerusform>
            <numerusform>previsão, 80 % e 50 % de %n execuções</numerusform>
        </translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previsão</translation>
    </message>
    <message>
        <source>Kinetics spread by %1 %</source>
        <translation>Dispersão da cinética: %1 %</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunBar</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation>balanço aberto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Run the plant from the start (F5)</source>
        <translation>Executar a planta desde o início (F5)</translation>
    </message>
    <message>
        <source>End the run; what there is stays (Shift+F5)</source>
        <translation>Terminar a execução; o que existe permanece (Shift+F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progresso da execução</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Executar de novo</translation>
    </message>
    <message>
        <source>Go on with the run</source>
        <translation>Continuar a execução</translation>
    </message>
    <message>
        <source>Hold the run</source>
        <translation>Pausar a execução</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <comment>a run</comment>
        <translation>Comparada com %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <comment>time of the run</comment>
        <translation>Em curso, %1</translation>
    </message>
    <message>
        <source>Held at %1</source>
        <comment>time of the run</comment>
        <translation>Em pausa em %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>A parar</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>A execução falhou.</translation>
    </message>
    <message>
        <source>Unbalanced: the accounts of this run do not close</source>
        <translation>Balanço aberto: os balanços desta execução não fecham</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <comment>time of the run</comment>
        <translation>Parada em %1</translation>
    </message>
    <message>
        <source>The plant has changed since this run.</source>
        <translation>A planta mudou desde esta execução.</translation>
    </message>
    <message>
        <source>ok, %1 in %2</source>
        <comment>simulated time, time of the computer</comment>
        <translation>ok, %1 em %2</translation>
    </message>
    <message>
        <source>Steps: %1
Right-hand sides: %2
Jacobians: %3
Restarts: %4
Windows: %5
Integration: %6</source>
        <translation>Passos: %1
Lados direitos: %2
Jacobianas: %3
Reinícios: %4
Janelas: %5
Integração: %6</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sem comparação</translation>
    </message>
    <message>
        <source>%1 – since then: %2</source>
        <comment>run, what changed</comment>
        <translation>%1 – desde então: %2</translation>
    </message>
    <message>
        <source>%1 (%2) – since then: %3</source>
        <comment>run, status, what changed</comment>
        <translation>%1 (%2) – desde então: %3</translation>
    </message>
    <message>
        <source>Name the run that is shown, to keep it</source>
        <translation>Dar nome à execução mostrada, para a manter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of the run, time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Several runs over one another…</source>
        <translation>Várias execuções sobrepostas…</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunColumn</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Rendimento</translation>
    </message>
    <message>
        <source>Purity</source>
        <translation>Pureza</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentração</translation>
    </message>
    <message>
        <source>Outlet</source>
        <comment>what the chromatogram shows</comment>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Chromatogram</source>
        <translation>Cromatograma</translation>
    </message>
    <message>
        <source>Proposed cut</source>
        <translation>Corte proposto</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Leituras</translation>
    </message>
    <message>
        <source>What is shown of the column</source>
        <translation>O que se mostra da coluna</translation>
    </message>
    <message>
        <source>Leave the cut that was made by hand, and collect around the product&apos;s peak again</source>
        <translation>Abandonar o corte feito à mão, e recolher de novo em torno do pico do produto</translation>
    </message>
    <message>
        <source>Cut the pool of %1</source>
        <translation>Cortar o pool de %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunOverlay</name>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar o que é mostrado</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Choose the variables that are shown</source>
        <translation>Escolher as variáveis mostradas</translation>
    </message>
    <message>
        <source>Back to the one run (Esc)</source>
        <translation>Voltar a uma só execução (Esc)</translation>
    </message>
    <message>
        <source>What the runs are aligned on</source>
        <translation>Referência pela qual são alinhadas as execuções</translation>
    </message>
    <message>
        <source>runs</source>
        <comment>suggested file name</comment>
        <translation>execucoes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a run, its number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <comment>laid over one another</comment>
        <translation>
            <numerusform>%n execução</numerusform>
            <numerusform>%n execuções</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose up to eight runs</source>
        <translation>Escolha até oito execuções</translation>
    </message>
    <message>
        <source>From the start of the run</source>
        <translation>Desde o início da execução</translation>
    </message>
    <message>
        <source>From the start of: %1</source>
        <comment>a phase</comment>
        <translation>Desde o início de: %1</translation>
    </message>
    <message>
        <source>On maturity: %1</source>
        <comment>what rises</comment>
        <translation>Pela maturidade: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>variable, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>variable, run</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunPage</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendências</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que se mostra</translation>
    </message>
    <message>
        <source>%1 · %2 · Titer %3</source>
        <comment>project, run, version</comment>
        <translation>%1 · %2 · Titer %3</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valores (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There is no finished run to report on. Start one with F5.</source>
        <translation>Não há nenhuma execução concluída para o relatório. Inicie uma com F5.</translation>
    </message>
    <message>
        <source>Report of the run</source>
        <translation>Relatório da execução</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Page for a browser (*.html)</source>
        <translation>Documento (*.pdf);;Página para navegador (*.html)</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Ainda nada foi executado</translation>
    </message>
    <message>
        <source>A run computes what the plant does from the start to the end of its recipe: levels, cells, nutrients, product. Here its course is shown, and every time of it can be looked at.</source>
        <translation>Uma execução calcula o que a planta faz do início ao fim da sua receita: níveis, células, nutrientes, produto. Aqui mostra-se a sua evolução, e cada instante pode ser visto.</translation>
    </message>
    <message>
        <source>Run the plant</source>
        <translation>Executar a planta</translation>
    </message>
    <message>
        <source>Day %1, %2:%3</source>
        <comment>time of the run</comment>
        <translation>Dia %1, %2:%3</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>a phase</comment>
        <translation>%1 (planeada)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time</comment>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>Gap of %1</source>
        <comment>a variable</comment>
        <translation>Desvio de %1</translation>
    </message>
    <message>
        <source>RMSE %1, worst %2</source>
        <translation>RMSE %1, máximo %2</translation>
    </message>
    <message>
        <source>There is no finished run to lay others over. Start one with F5.</source>
        <translation>Não há nenhuma execução concluída à qual sobrepor outras. Inicie uma com F5.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a change, who, when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>The run goes on as it was. %1</source>
        <translation>A execução continua como estava. %1</translation>
    </message>
    <message>
        <source>%1, in effect from here</source>
        <comment>a change</comment>
        <translation>%1, em vigor a partir daqui</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunPlant</name>
    <message>
        <source>Train</source>
        <translation>Cadeia</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 de %2 em curso</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunShadow</name>
    <message>
        <source>Twin gap</source>
        <translation>Desvio do gémeo</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>Take the recording away</source>
        <translation>Retirar a gravação</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Model variable</source>
        <translation>Variável do modelo</translation>
    </message>
    <message>
        <source>Gap now</source>
        <translation>Desvio agora</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Gap of each tag to the model</source>
        <translation>Desvio de cada tag em relação ao modelo</translation>
    </message>
    <message>
        <source>The plant has faults, so no recording can be laid over it. Look at the notices, and mend them first.</source>
        <translation>A planta tem falhas, portanto nenhuma gravação pode ser sobreposta. Veja os avisos, e corrija-as primeiro.</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>a reproduzir</translation>
    </message>
    <message>
        <source>held</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>at its end</source>
        <translation>no fim</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>%1, simulated: %2</source>
        <comment>recording, state</comment>
        <translation>%1, simulada: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recording, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>an age</comment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>associada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>variable, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <source>%1? Accept or choose</source>
        <comment>a suggested variable</comment>
        <translation>%1? Aceitar ou escolher</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>%1 of %2 tags linked · %3</source>
        <comment>count, count, state</comment>
        <translation>%1 de %2 tags associadas · %3</translation>
    </message>
    <message>
        <source>%1 came, %2 late, %3 of bad quality, %4 while the unit was idle</source>
        <translation>%1 chegaram, %2 atrasadas, %3 de má qualidade, %4 com o equipamento inativo</translation>
    </message>
    <message>
        <source>Map %1</source>
        <comment>a tag</comment>
        <translation>Mapear %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <comment>a variable</comment>
        <translation>Aceitar %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>a tag</comment>
        <translation>Unidade de %1</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Não comparar</translation>
    </message>
</context>
<context>
    <name>titer::pages::RunTrends</name>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Choose the variables that are shown</source>
        <translation>Escolher as variáveis mostradas</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Show the plots of %1</source>
        <comment>a set</comment>
        <translation>Mostrar os gráficos de %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>variable, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>a variable</comment>
        <translation>Unidade de %1</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sem unidade</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Eixo logarítmico</translation>
    </message>
    <message>
        <source>Values as a table</source>
        <translation>Valores em tabela</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Mostrar todos os tempos</translation>
    </message>
    <message>
        <source>Choose variables…</source>
        <translation>Escolher variáveis…</translation>
    </message>
    <message>
        <source>Remove this plot</source>
        <translation>Remover este gráfico</translation>
    </message>
    <message>
        <source>Save this picture as PNG…</source>
        <translation>Guardar esta imagem como PNG…</translation>
    </message>
    <message>
        <source>Save this picture as SVG…</source>
        <translation>Guardar esta imagem como SVG…</translation>
    </message>
    <message>
        <source>Save these values as CSV…</source>
        <translation>Guardar estes valores como CSV…</translation>
    </message>
    <message>
        <source>Save all plots as PNG…</source>
        <translation>Guardar todos os gráficos como PNG…</translation>
    </message>
    <message>
        <source>Save all plots as SVG…</source>
        <translation>Guardar todos os gráficos como SVG…</translation>
    </message>
    <message>
        <source>Save all values as CSV…</source>
        <translation>Guardar todos os valores como CSV…</translation>
    </message>
    <message>
        <source>Save the whole run as CSV…</source>
        <translation>Guardar toda a execução como CSV…</translation>
    </message>
    <message>
        <source>trends</source>
        <comment>suggested file name</comment>
        <translation>tendencias</translation>
    </message>
</context>
<context>
    <name>titer::pages::SourceInspector</name>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Unsecured link: anyone on this network can read and change what is exchanged.</source>
        <translation>Ligação não segura: qualquer um nesta rede pode ler e alterar o que é trocado.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar a ligação</translation>
    </message>
    <message>
        <source>Follow on the Run page</source>
        <translation>Acompanhar na página Execução</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Remover a fonte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Tags and model variables</source>
        <translation>Tags e variáveis do modelo</translation>
    </message>
    <message>
        <source>The tags are known once the recorder has run this source.</source>
        <translation>As tags são conhecidas assim que o gravador tiver executado esta fonte.</translation>
    </message>
    <message>
        <source>%1 tags, %2 mapped</source>
        <translation>%1 tags, %2 mapeadas</translation>
    </message>
    <message>
        <source>%1 · id %2</source>
        <translation>%1 · id %2</translation>
    </message>
    <message>
        <source>kept by this machine</source>
        <translation>guardado por este computador</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sem gravação</translation>
    </message>
    <message>
        <source>No recorder runs for this project; it is started at the foot of the list.</source>
        <translation>Nenhum gravador está em execução para este projeto; inicia-se no fundo da lista.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>attempts without success: %1</source>
        <translation>tentativas sem êxito: %1</translation>
    </message>
    <message>
        <source>values lost: %1</source>
        <translation>valores perdidos: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Take this source off the project; what was recorded of it stays. %1</source>
        <translation>Retirar esta fonte do projeto; o que dela foi gravado permanece. %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::SourceSheet</name>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Keep the source</source>
        <translation>Manter a fonte</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar a ligação</translation>
    </message>
    <message>
        <source>Another connector</source>
        <translation>Outro conector</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Parar o teste</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Conectores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What the source offers</source>
        <translation>O que a fonte oferece</translation>
    </message>
    <message>
        <source>Where do the values come from?</source>
        <translation>De onde vêm os valores?</translation>
    </message>
    <message>
        <source>New source: %1</source>
        <comment>connector</comment>
        <translation>Nova fonte: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, connector</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connection is being tried.</source>
        <translation>A ligação está a ser testada.</translation>
    </message>
</context>
<context>
    <name>titer::pages::StudiesPage</name>
    <message>
        <source>Carries out the runs without a result, over all cores of this machine</source>
        <translation>Realiza os ensaios sem resultado, em todos os núcleos deste computador</translation>
    </message>
    <message>
        <source>Paste results</source>
        <translation>Colar resultados</translation>
    </message>
    <message>
        <source>Export run sheet</source>
        <translation>Exportar folha de ensaios</translation>
    </message>
    <message>
        <source>As a file for the laboratory, with ids that come back</source>
        <translation>Como ficheiro para o laboratório, com ids que voltam</translation>
    </message>
    <message>
        <source>From these parameters…</source>
        <translation>A partir destes parâmetros…</translation>
    </message>
    <message>
        <source>Choose what is varied</source>
        <translation>Escolher o que se varia</translation>
    </message>
    <message>
        <source>Choose a design…</source>
        <translation>Escolher um delineamento…</translation>
    </message>
    <message>
        <source>Designs that serve a goal, side by side</source>
        <translation>Delineamentos que servem um objetivo, lado a lado</translation>
    </message>
    <message>
        <source>Take %1 into the model of %2</source>
        <comment>term, response</comment>
        <translation>Incluir %1 no modelo de %2</translation>
    </message>
    <message>
        <source>Leave %1 out of the model of %2</source>
        <comment>term, response</comment>
        <translation>Omitir %1 do modelo de %2</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <comment>a response</comment>
        <translation>Limite de %1</translation>
    </message>
    <message>
        <source>P = %1</source>
        <comment>probability of meeting all limits</comment>
        <translation>P = %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>response, predicted value with its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>At the setting: %1</source>
        <comment>what is predicted</comment>
        <translation>No ponto atual: %1</translation>
    </message>
    <message>
        <source>no study yet</source>
        <translation>ainda sem estudo</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Estudo %1</translation>
    </message>
    <message>
        <source>no design yet</source>
        <translation>ainda sem delineamento</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s) have results</source>
        <translation>
            <numerusform>%1 de %n ensaio com resultados</numerusform>
            <numerusform>%1 de %n ensaios com resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>run %1 of %2 on the twin</source>
        <translation>ensaio %1 de %2 no gémeo</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the runs</source>
        <translation>Parar os ensaios</translation>
    </message>
    <message>
        <source>Run on the twin</source>
        <translation>Executar no gémeo</translation>
    </message>
    <message>
        <source>Choose a design first: it makes the runs</source>
        <translation>Escolha primeiro um delineamento: é ele que cria os ensaios</translation>
    </message>
    <message>
        <source>All runs have results; “Run all again” in the menu empties those of the twin</source>
        <translation>Todos os ensaios têm resultados; “Executar todos de novo” no menu apaga os do gémeo</translation>
    </message>
    <message>
        <source>Table of text (*.csv)</source>
        <translation>Tabela de texto (*.csv)</translation>
    </message>
    <message>
        <source>The run sheet is written to “%1”.</source>
        <translation>A folha de ensaios foi escrita em “%1”.</translation>
    </message>
    <message>
        <source>Other studies, and what can be done with this one</source>
        <translation>Outros estudos, e o que se pode fazer com este</translation>
    </message>
    <message>
        <source>More of this study</source>
        <translation>Mais sobre este estudo</translation>
    </message>
    <message>
        <source>A study compares planned runs. Start from the parameters of this plant.</source>
        <translation>Um estudo compara ensaios planeados. Comece pelos parâmetros desta planta.</translation>
    </message>
    <message>
        <source>Choose what is varied, take a design, and let the twin carry out the runs or write in what the laboratory measured: the page shows what matters, where the best lies, and how surely. A parameter of the flowsheet leads here too, by “Study this parameter” in its menu.</source>
        <translation>Escolha o que se varia, use um delineamento, e deixe o gémeo realizar os ensaios ou introduza o que o laboratório mediu: a página mostra o que importa, onde está o ótimo, e com que segurança. Um parâmetro do fluxograma também leva até aqui, com “Estudar este parâmetro” no seu menu.</translation>
    </message>
    <message>
        <source>Factors and responses</source>
        <translation>Fatores e respostas</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Folha de ensaios</translation>
    </message>
    <message>
        <source>%1 of %2 runs came; %3 of them failed, as their rows say.</source>
        <translation>Chegaram %1 de %2 ensaios; %3 deles falharam, como dizem as suas linhas.</translation>
    </message>
    <message>
        <source>%1 of %2 runs came.</source>
        <translation>Chegaram %1 de %2 ensaios.</translation>
    </message>
    <message>
        <source>Vary %1</source>
        <comment>names of factors</comment>
        <translation>Variar %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <comment>number</comment>
        <translation>Estudo %1</translation>
    </message>
    <message>
        <source>Look at what the plant makes</source>
        <translation>Observar o que a planta produz</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <comment>a response</comment>
        <translation>Observar %1</translation>
    </message>
    <message>
        <source>The plant has not run yet: its key figures follow</source>
        <translation>A planta ainda não foi executada: os seus indicadores virão depois</translation>
    </message>
    <message>
        <source>Measured in the laboratory alone…</source>
        <translation>Medida só no laboratório…</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Name, and its unit in brackets, such as “Aggregates [%]”</source>
        <translation>Nome, e a sua unidade entre parênteses retos, como “Agregados [%]”</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Novo estudo</translation>
    </message>
    <message>
        <source>Run all again on the twin</source>
        <translation>Executar todos de novo no gémeo</translation>
    </message>
    <message>
        <source>Rename this study…</source>
        <translation>Renomear este estudo…</translation>
    </message>
    <message>
        <source>Copy this study</source>
        <translation>Copiar este estudo</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <comment>name of a study</comment>
        <translation>%1, cópia</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <comment>a study</comment>
        <translation>Cópia de %1</translation>
    </message>
    <message>
        <source>Remove this study</source>
        <translation>Remover este estudo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a study</comment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, who, what was changed</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Rename the study</source>
        <translation>Renomear o estudo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A run sheet that was copied in a spreadsheet, or plain results from the chosen cell on</source>
        <translation>Uma folha de ensaios copiada numa folha de cálculo, ou só resultados a partir da célula escolhida</translation>
    </message>
    <message>
        <source>Read results…</source>
        <translation>Ler resultados…</translation>
    </message>
    <message>
        <source>A run sheet that was filled in, as a workbook or as text; it can be dropped here too</source>
        <translation>Uma folha de ensaios preenchida, como livro ou como texto; também pode ser largada aqui</translation>
    </message>
    <message>
        <source>Read results</source>
        <translation>Ler resultados</translation>
    </message>
    <message>
        <source>Run sheets (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Folhas de ensaios (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Livro (*.xlsx)</translation>
    </message>
    <message>
        <source>The run sheet is being written…</source>
        <translation>A folha de ensaios está a ser escrita…</translation>
    </message>
</context>
<context>
    <name>titer::pages::TagChips</name>
    <message>
        <source>Take %1 off</source>
        <translation>Retirar %1</translation>
    </message>
</context>
<context>
    <name>titer::pages::TagChooser</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Procurar uma tag</translation>
    </message>
</context>
<context>
    <name>titer::pages::TagRows</name>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit operation, variable</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Procurar uma tag</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sem tags</translation>
    </message>
    <message>
        <source>%1 more; find them by their names</source>
        <translation>mais %1; encontre-as pelo nome</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tag, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <comment>a variable</comment>
        <translation>Aceitar %1</translation>
    </message>
    <message>
        <source>Choose a model variable for %1</source>
        <translation>Escolher uma variável do modelo para %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a suggested variable</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>não mapeada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tag, its variable</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Map %1</source>
        <comment>a tag</comment>
        <translation>Mapear %1</translation>
    </message>
    <message>
        <source>The tag states no unit.</source>
        <translation>A tag não indica unidade.</translation>
    </message>
    <message>
        <source>Nothing of the plant has this unit.</source>
        <translation>Nada na planta tem esta unidade.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation>Não comparar</translation>
    </message>
    <message>
        <source>Alarm on this tag…</source>
        <translation>Alarme nesta tag…</translation>
    </message>
</context>
<context>
    <name>titer::pages::TileChooser</name>
    <message>
        <source>Add tile</source>
        <translation>Adicionar mosaico</translation>
    </message>
    <message>
        <source>Find a kind of tile</source>
        <translation>Procurar um tipo de mosaico</translation>
    </message>
    <message>
        <source>Kinds of tiles</source>
        <translation>Tipos de mosaicos</translation>
    </message>
</context>
<context>
    <name>titer::pages::TrainView</name>
    <message>
        <source>%1, %2</source>
        <comment>unit, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Cadeia</translation>
    </message>
</context>
<context>
    <name>titer::pages::ValueChip</name>
    <message>
        <source>%1 %2, %3</source>
        <comment>name, value, origin</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <comment>name, value, origin, age</comment>
        <translation>%1 %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>titer::pages::VariableChooser</name>
    <message>
        <source>Choose variables</source>
        <translation>Escolher variáveis</translation>
    </message>
    <message>
        <source>Search variables</source>
        <translation>Procurar variáveis</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variáveis</translation>
    </message>
</context>
<context>
    <name>titer::pages::VesselView</name>
    <message>
        <source>Controlled</source>
        <translation>Controlados</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Cultura</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <comment>state, phase</comment>
        <translation>%1, fase %2</translation>
    </message>
</context>
<context>
    <name>titer::pages::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Welcome to Titer</source>
        <translation>Bem-vindo ao Titer</translation>
    </message>
    <message>
        <source>Draw a bioprocess, run weeks of it in a second, and see your plant and its model side by side. Each door ends in a result within five minutes.</source>
        <translation>Desenhe um bioprocesso, execute semanas dele num segundo, e veja a sua planta e o seu modelo lado a lado. Cada porta leva a um resultado em cinco minutos.</translation>
    </message>
    <message>
        <source>Build a process</source>
        <translation>Construir um processo</translation>
    </message>
    <message>
        <source>An antibody train from seed to clarified pool, ready to run. Change a feed or a temperature, and every figure downstream follows.</source>
        <translation>Uma cadeia de anticorpo do inóculo ao pool clarificado, pronta a executar. Altere uma alimentação ou uma temperatura, e todos os números a jusante acompanham.</translation>
    </message>
    <message>
        <source>Open the example plant</source>
        <translation>Abrir a planta de exemplo</translation>
    </message>
    <message>
        <source>runs at once</source>
        <translation>executa de imediato</translation>
    </message>
    <message>
        <source>Open your own data</source>
        <translation>Abrir os seus próprios dados</translation>
    </message>
    <message>
        <source>Drop a recording, a plant file or a project. Titer says what it understood of columns, units and times before it takes anything in.</source>
        <translation>Largue uma gravação, um ficheiro de planta ou um projeto. O Titer diz o que entendeu de colunas, unidades e tempos antes de importar seja o que for.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um ficheiro…</translation>
    </message>
    <message>
        <source>or drop a file anywhere</source>
        <translation>ou largue um ficheiro em qualquer lugar</translation>
    </message>
    <message>
        <source>Lay a recording over the model</source>
        <translation>Sobrepor uma gravação ao modelo</translation>
    </message>
    <message>
        <source>A recorded batch plays beside its twin at any speed: samples, the model&apos;s lines, and the gap between them.</source>
        <translation>Um lote gravado é reproduzido ao lado do seu gémeo a qualquer velocidade: amostras, as linhas do modelo, e o desvio entre elas.</translation>
    </message>
    <message>
        <source>Replay the recording</source>
        <translation>Reproduzir a gravação</translation>
    </message>
    <message>
        <source>simulated recording</source>
        <translation>gravação simulada</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projetos recentes</translation>
    </message>
    <message>
        <source>New plant</source>
        <translation>Nova planta</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir ficheiro…</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta janela</translation>
    </message>
    <message>
        <source>kept for next time</source>
        <translation>mantido para a próxima vez</translation>
    </message>
    <message>
        <source>No account, and nothing leaves this computer.</source>
        <translation>Sem conta, e nada sai deste computador.</translation>
    </message>
    <message>
        <source>Titer %1 · GPL-3.0 · the drop in the rail brings you back here</source>
        <translation>Titer %1 · GPL-3.0 · a gota na barra lateral traz de volta aqui</translation>
    </message>
</context>
<context>
    <name>titer::pages::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Parar: %1</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>what is done, share</comment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1: %2 %, %3</source>
        <comment>what is done, share, time left</comment>
        <translation>%1: %2 %, %3</translation>
    </message>
</context>
<context>
    <name>titer::plot::ChromatogramPlot</name>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Eixo horizontal</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Chromatogram</source>
        <translation>Cromatograma</translation>
    </message>
    <message>
        <source>Chromatogram, %1</source>
        <translation>Cromatograma, %1</translation>
    </message>
</context>
<context>
    <name>titer::plot::FigureRow</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>name, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>titer::plot::IntervalLane</name>
    <message>
        <source>Phases and intervals</source>
        <translation>Fases e intervalos</translation>
    </message>
    <message>
        <source>Note at the cursor</source>
        <translation>Nota no cursor</translation>
    </message>
    <message>
        <source>Note, then Enter</source>
        <translation>Nota, depois Enter</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>None yet; N writes a note at the cursor</source>
        <translation>Ainda nenhum; N escreve uma nota no cursor</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Alterar a nota…</translation>
    </message>
    <message>
        <source>Remove the note…</source>
        <translation>Remover a nota…</translation>
    </message>
</context>
<context>
    <name>titer::plot::NumbersTable</name>
    <message>
        <source>Values as a table</source>
        <translation>Valores em tabela</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Copiar os valores</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar a imagem</translation>
    </message>
</context>
<context>
    <name>titer::plot::PoolHandle</name>
    <message>
        <source>Pool begins</source>
        <translation>Início do pool</translation>
    </message>
    <message>
        <source>Pool ends</source>
        <translation>Fim do pool</translation>
    </message>
</context>
<context>
    <name>titer::plot::QualityStrip</name>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>%1: %2 % of the time good</source>
        <translation>%1: %2 % do tempo boa</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desatualizado</translation>
    </message>
    <message>
        <source>bad or none</source>
        <translation>má ou nenhuma</translation>
    </message>
    <message>
        <source>of the time good</source>
        <translation>do tempo boa</translation>
    </message>
</context>
<context>
    <name>titer::plot::Timeline</name>
    <message>
        <source>To the start</source>
        <translation>Para o início</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Passo à frente</translation>
    </message>
    <message>
        <source>Fold the timeline</source>
        <translation>Recolher a linha do tempo</translation>
    </message>
    <message>
        <source>Live, 1×</source>
        <translation>Em direto, 1×</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of a replay</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>max</source>
        <comment>as fast as it goes</comment>
        <translation>máx.</translation>
    </message>
    <message>
        <source>Unfold the timeline</source>
        <translation>Expandir a linha do tempo</translation>
    </message>
</context>
<context>
    <name>titer::plot::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lane: phase</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>time; phases</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>time, at present</comment>
        <translation>%1 agora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>phase, times</comment>
        <translation>%1, %2 a %3</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendLegend</name>
    <message>
        <source>Δ %1, %2 per %3</source>
        <translation>Δ %1, %2 por %3</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>series, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1 (direita)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <translation>Δ %1</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendPlot</name>
    <message>
        <source>Trend, %1</source>
        <translation>Tendência, %1</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendTable</name>
    <message>
        <source>Values of the trend</source>
        <translation>Valores da tendência</translation>
    </message>
</context>
<context>
    <name>titer::plot::TrendTableModel</name>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>series, unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>titer::plot::XyPlot</name>
    <message>
        <source>%1 %2</source>
        <comment>value, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3 %4</source>
        <comment>curve, least, largest, unit</comment>
        <translation>%1: %2 a %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>name, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, across</source>
        <comment>name of a curve</comment>
        <translation>%1, eixo horizontal</translation>
    </message>
</context>
<context>
    <name>titer::shell::Badge</name>
    <message>
        <source>MODEL</source>
        <translation>MODELO</translation>
    </message>
    <message>
        <source>SHADOW</source>
        <translation>SOMBRA</translation>
    </message>
    <message>
        <source>ADVISORY</source>
        <translation>CONSULTIVO</translation>
    </message>
    <message>
        <source>CLOSED LOOP</source>
        <translation>MALHA FECHADA</translation>
    </message>
    <message>
        <source>Twin level: %1</source>
        <translation>Nível do gémeo: %1</translation>
    </message>
</context>
<context>
    <name>titer::shell::BoardWindow</name>
    <message>
        <source>%1 – %2</source>
        <comment>board, project</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Painel</translation>
    </message>
</context>
<context>
    <name>titer::shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Procurar ou executar um comando</translation>
    </message>
    <message>
        <source>Nothing begins with that. Try a unit, a parameter or an action.</source>
        <translation>Nada começa assim. Experimente um equipamento, um parâmetro ou uma ação.</translation>
    </message>
    <message>
        <source>%1 · Ctrl+Enter: beside</source>
        <extracomment>Behind what a row of the palette is: that this key opens it beside what is shown.</extracomment>
        <translation>%1 · Ctrl+Enter: ao lado</translation>
    </message>
</context>
<context>
    <name>titer::shell::HoldButton</name>
    <message>
        <source>Hold it, or press it twice</source>
        <translation>Mantenha premido, ou prima duas vezes</translation>
    </message>
</context>
<context>
    <name>titer::shell::MainWindow</name>
    <message>
        <source>Design</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Cockpit</source>
        <translation>Cockpit</translation>
    </message>
    <message>
        <source>no project open</source>
        <translation>nenhum projeto aberto</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardado %1</translation>
    </message>
    <message>
        <source>%1 – Titer</source>
        <translation>%1 – Titer</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarme</numerusform>
            <numerusform>%n alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Sem avisos</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n notices</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>New from example: %1</source>
        <translation>Novo a partir de exemplo: %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Titer projects (*.titer)</source>
        <translation>Projetos Titer (*.titer)</translation>
    </message>
    <message>
        <source>Plant files (*.plant.json *.json)</source>
        <translation>Ficheiros de planta (*.plant.json *.json)</translation>
    </message>
    <message>
        <source>New plant</source>
        <translation>Nova planta</translation>
    </message>
    <message>
        <source>Import plant file</source>
        <translation>Importar ficheiro de planta</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Fechar projeto</translation>
    </message>
    <message>
        <source>The plant “%1” lies in no project yet. Save it as a project (Ctrl+S) to keep it.</source>
        <translation>A planta “%1” ainda não está em nenhum projeto. Guarde-a como projeto (Ctrl+S) para a manter.</translation>
    </message>
    <message>
        <source>The project could not be saved: %1</source>
        <translation>Não foi possível guardar o projeto: %1</translation>
    </message>
    <message>
        <source>New from example</source>
        <translation>Novo a partir de exemplo</translation>
    </message>
    <message>
        <source>From an example</source>
        <translation>De um exemplo</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>Não foi possível abrir “%1”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Import a recording</source>
        <translation>Importar uma gravação</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as project</source>
        <translation>Guardar como projeto</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar uma cópia</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, cópia</translation>
    </message>
    <message>
        <source>Export plant file</source>
        <translation>Exportar ficheiro de planta</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Dar nome a esta versão</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nome da versão</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>%1, before the changes of a session</source>
        <translation>%1, antes das alterações de uma sessão</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back to a version</source>
        <translation>Voltar a uma versão</translation>
    </message>
    <message>
        <source>Undo leads back to the present state.</source>
        <translation>Desfazer volta ao estado atual.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Voltar a %1</translation>
    </message>
    <message>
        <source>A recording lies over the model and both run on one clock. Nothing is sent anywhere.</source>
        <translation>Uma gravação está sobreposta ao modelo e ambos seguem o mesmo relógio. Nada é enviado para lado nenhum.</translation>
    </message>
    <message>
        <source>The model runs alone; no recording lies over it.</source>
        <translation>O modelo executa sozinho; nenhuma gravação está sobreposta.</translation>
    </message>
    <message>
        <source>runs at once, %1 in %2 s</source>
        <translation>executa de imediato, %1 em %2 s</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Changes from the journal</source>
        <translation>Alterações do diário</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n novo alarme</numerusform>
            <numerusform>%n novos alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Gravador</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>As there is: the recorder before the model</source>
        <translation>O que houver: o gravador antes do modelo</translation>
    </message>
    <message>
        <source>All that Titer reads (*.titer *.plant.json *.json *.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tudo o que o Titer lê (*.titer *.plant.json *.json *.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Recordings (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Gravações (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>“%1” was left out: one plant at a time.</source>
        <translation>“%1” foi omitido: uma planta de cada vez.</translation>
    </message>
    <message>
        <source>Trend of %1, %2</source>
        <comment>a unit, a quantity</comment>
        <translation>Tendência de %1, %2</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Show the run %1</source>
        <translation>Mostrar a execução %1</translation>
    </message>
    <message>
        <source>Board %1</source>
        <comment>its name</comment>
        <translation>Painel %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>Tamanho do texto: %1 %</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A kind of quantity such as Pressure, and a unit.</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Board on another screen</source>
        <translation>Painel noutro ecrã</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ecrã</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mural</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudos</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>A parameter or tile, and what it belongs to.</extracomment>
        <translation>Ajuda: %1</translation>
    </message>
    <message>
        <source>Help: %1, %2</source>
        <translation>Ajuda: %1, %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Study</source>
        <comment>a parameter; as typed in the palette</comment>
        <translation>Estudar</translation>
    </message>
    <message>
        <source>Study %1</source>
        <comment>a parameter</comment>
        <translation>Estudo %1</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>part of a form, value</comment>
        <translation>%1, agora %2</translation>
    </message>
</context>
<context>
    <name>titer::shell::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>titer::shell::NoticePanel</name>
    <message>
        <source>Nothing is wrong with this plant.</source>
        <translation>Nada está errado nesta planta.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notices of</source>
        <translation>Avisos de</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>All places (%1)</source>
        <translation>Todos os lugares (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, number of notices</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>titer::shell::NoticeRow</name>
    <message>
        <source>fixed</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>titer::shell::Preferences</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>%1, numbers as %2</source>
        <extracomment>A language and how it writes numbers.</extracomment>
        <translation>%1, números como %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Blink until acknowledged</source>
        <translation>Piscar até ao reconhecimento</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Alarm sound</source>
        <translation>Som de alarme</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
</context>
<context>
    <name>titer::shell::Rail</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>titer::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <translation>Procurar ou executar um comando</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>titer::shell::TopBar</name>
    <message>
        <source>No notices</source>
        <translation>Sem avisos</translation>
    </message>
    <message>
        <source>%1, file menu</source>
        <translation>%1, menu de ficheiro</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silenciar</translation>
    </message>
</context>
<context>
    <name>titer::shell::UnitPreferences</name>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Values are shown in these units on pages, tiles and reports. What is stored keeps its own. A single figure can have another: its menu, or the key U.</source>
        <translation>Os valores são mostrados nestas unidades em páginas, mosaicos e relatórios. O que está guardado mantém a sua. Um valor isolado pode ter outra: o seu menu, ou a tecla U.</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>a kind of quantity</comment>
        <translation>Unidade de %1</translation>
    </message>
    <message>
        <source>as usual (%1)</source>
        <extracomment>Of a unit: the usual one, followed by it.</extracomment>
        <translation>como habitual (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>titer::tiles::AlarmActs</name>
    <message>
        <source>Acknowledge</source>
        <translation>Reconhecer</translation>
    </message>
    <message>
        <source>Acknowledge this alarm (A)</source>
        <translation>Reconhecer este alarme (A)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rearmar</translation>
    </message>
    <message>
        <source>Reset this alarm, which stays active after its cause has gone</source>
        <translation>Rearmar este alarme, que continua ativo depois de a sua causa desaparecer</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Suspender…</translation>
    </message>
    <message>
        <source>Put this alarm aside for a while, with a reason (S)</source>
        <translation>Pôr este alarme de lado por um tempo, com um motivo (S)</translation>
    </message>
    <message>
        <source>Take off the shelf</source>
        <translation>Terminar suspensão</translation>
    </message>
    <message>
        <source>Let this alarm speak again now</source>
        <translation>Deixar este alarme manifestar-se de novo já</translation>
    </message>
    <message>
        <source>Return to service</source>
        <translation>Repor em serviço</translation>
    </message>
    <message>
        <source>Let this alarm speak again</source>
        <translation>Deixar este alarme manifestar-se de novo</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Show the course of what this alarm watches (T)</source>
        <translation>Mostrar a evolução do que este alarme vigia (T)</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for shelving</source>
        <translation>Motivo da suspensão</translation>
    </message>
    <message>
        <source>Time on the shelf</source>
        <translation>Tempo de suspensão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say why: an alarm is shelved with a reason.</source>
        <translation>Diga porquê: um alarme suspende-se com um motivo.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>How this alarm is defined (E)</source>
        <translation>Como este alarme está definido (E)</translation>
    </message>
</context>
<context>
    <name>titer::tiles::AlarmList</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Nobody watches the alarms now: no recorder runs. They stand as they were last. Start the recorder on the Data page.</source>
        <translation>Ninguém vigia os alarmes agora: nenhum gravador está em execução. Estão como ficaram da última vez. Inicie o gravador na página Dados.</translation>
    </message>
    <message numerus="yes">
        <source>%n to acknowledge</source>
        <translation>
            <numerusform>%n por reconhecer</numerusform>
            <numerusform>%n por reconhecer</numerusform>
        </translation>
    </message>
    <message>
        <source>last 24 h: %1</source>
        <translation>últimas 24 h: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shelved</source>
        <translation>
            <numerusform>%n suspenso</numerusform>
            <numerusform>%n suspensos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no alarms</source>
        <comment>title</comment>
        <translation>%1: sem alarmes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, the first alarm</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No alarm is set up yet</source>
        <translation>Ainda não há alarmes configurados</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Sem alarmes</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>Mostrar mais %n</numerusform>
            <numerusform>Mostrar mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::tiles::AlarmRowView</name>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
</context>
<context>
    <name>titer::tiles::BoardView</name>
    <message>
        <source>Tiles</source>
        <translation>Mosaicos</translation>
    </message>
    <message>
        <source>Write in a tile</source>
        <translation>Escrever num mosaico</translation>
    </message>
    <message>
        <source>This board is locked. Unlock it in its head to change it.</source>
        <translation>Este painel está bloqueado. Desbloqueie-o no seu cabeçalho para o alterar.</translation>
    </message>
    <message>
        <source>In so narrow a window the tiles stand on 6 columns. Widen it to arrange them.</source>
        <translation>Numa janela tão estreita os mosaicos ocupam 6 colunas. Alargue-a para os organizar.</translation>
    </message>
    <message>
        <source>Resize tile</source>
        <translation>Redimensionar mosaico</translation>
    </message>
    <message>
        <source>Move tile</source>
        <translation>Mover mosaico</translation>
    </message>
    <message>
        <source>Remove tile</source>
        <translation>Remover mosaico</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tempo mostrado</translation>
    </message>
    <message>
        <source>Change the time shown</source>
        <translation>Alterar o tempo mostrado</translation>
    </message>
    <message>
        <source>As the board</source>
        <translation>Como o painel</translation>
    </message>
    <message>
        <source>Tags and settings…</source>
        <translation>Tags e configurações…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Guardar valores como CSV…</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Voltar ao painel</translation>
    </message>
    <message>
        <source>Fill the page</source>
        <translation>Preencher a página</translation>
    </message>
    <message>
        <source>Nothing in this tile can be shown in another unit.</source>
        <translation>Nada neste mosaico pode ser mostrado noutra unidade.</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <extracomment>Of a kind of quantity, such as Pressure.</extracomment>
        <translation>Unidade de %1</translation>
    </message>
    <message>
        <source>Change the unit shown</source>
        <translation>Alterar a unidade mostrada</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>Escrever uma nota (N)</translation>
    </message>
</context>
<context>
    <name>titer::tiles::ChromatogramTile</name>
    <message>
        <source>A run of the model with a column shows its chromatogram here.</source>
        <translation>Uma execução do modelo com uma coluna mostra aqui o seu cromatograma.</translation>
    </message>
    <message>
        <source>This plant has no column.</source>
        <translation>Esta planta não tem colunas.</translation>
    </message>
    <message>
        <source>This plant has no column “%1”.</source>
        <translation>Esta planta não tem a coluna “%1”.</translation>
    </message>
    <message>
        <source>Chromatogram, %1</source>
        <comment>name of a column</comment>
        <translation>Cromatograma, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>name, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>pool between the cuts</source>
        <translation>pool entre os cortes</translation>
    </message>
    <message>
        <source>no peak, no pool</source>
        <translation>sem pico, sem pool</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the pool, its figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is no detector of a column: its unit is neither AU, mS/cm, a flow nor that of a pH.</source>
        <translation>%1 não é um detetor de uma coluna: a sua unidade não é AU, nem mS/cm, nem de fluxo, nem de pH.</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Ainda não há valores.</translation>
    </message>
    <message>
        <source>Share of the UV area</source>
        <translation>Parte da área UV</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Chromatogram, measured</source>
        <translation>Cromatograma, medido</translation>
    </message>
</context>
<context>
    <name>titer::tiles::LiveTile</name>
    <message>
        <source>%1, %2</source>
        <comment>kind and state of a tile</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, empty</source>
        <comment>kind and title of a tile</comment>
        <translation>%1, %2, vazio</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>kind, title and state of a tile</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>titer::tiles::TileForm</name>
    <message>
        <source>Add or remove tags</source>
        <translation>Adicionar ou remover tags</translation>
    </message>
    <message>
        <source>Move the tag up</source>
        <translation>Mover a tag para cima</translation>
    </message>
    <message>
        <source>Move the tag down</source>
        <translation>Mover a tag para baixo</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Remover a tag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>%1 (not here now)</source>
        <comment>a tag</comment>
        <translation>%1 (ausente agora)</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>tag, unit</comment>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>titer::tiles::TileFrame</name>
    <message>
        <source>Menu of the tile</source>
        <translation>Menu do mosaico</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>A carregar…</translation>
    </message>
</context>
<context>
    <name>titer::tiles::TrendStack</name>
    <message>
        <source>%1, %2</source>
        <comment>tag, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not live, Home returns</source>
        <translation>não em direto, Home volta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tag, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>value, alarm, its priority</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes are kept beside what was recorded, and nothing recorded is shown.</source>
        <translation>As notas são guardadas junto ao que foi gravado, e não é mostrado nada gravado.</translation>
    </message>
</context>
<context>
    <name>titer::ui::ContourPane</name>
    <message>
        <source>Contour</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>response, what is held</comment>
        <translation>%1 com %2</translation>
    </message>
    <message>
        <source>%1 over %2 and %3: %4 to %5, %6 at the setting.</source>
        <comment>response, two factors, least, largest, value</comment>
        <translation>%1 em função de %2 e %3: %4 a %5, %6 no ponto atual.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>response, limit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>response, limit, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>titer::ui::DesignSheet</name>
    <message>
        <source>Which factors matter</source>
        <translation>Que fatores importam</translation>
    </message>
    <message>
        <source>How they act together</source>
        <translation>Como atuam em conjunto</translation>
    </message>
    <message>
        <source>Where the best lies</source>
        <translation>Onde está o ótimo</translation>
    </message>
    <message>
        <source>Cover the space</source>
        <translation>Cobrir o espaço</translation>
    </message>
    <message>
        <source>Take this design</source>
        <translation>Usar este delineamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a design</source>
        <translation>Escolher um delineamento</translation>
    </message>
    <message>
        <source>What the study is for</source>
        <translation>Para que serve o estudo</translation>
    </message>
    <message>
        <source>Runs that can be afforded</source>
        <translation>Ensaios possíveis</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Delineamento</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ensaios</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Power for 2 s</source>
        <translation>Potência para 2 s</translation>
    </message>
    <message>
        <source>Mean prediction variance</source>
        <translation>Variância média de previsão</translation>
    </message>
    <message>
        <source>The chance to show an effect of two standard deviations of a run at 5 %, of the factor with the least</source>
        <translation>A probabilidade de mostrar um efeito de dois desvios padrão de um ensaio a 5 %, do fator que tem a menor</translation>
    </message>
    <message>
        <source>Of what the model predicts over the space of the factors, in units of the variance of a run</source>
        <translation>Do que o modelo prevê no espaço dos fatores, em unidades da variância de um ensaio</translation>
    </message>
    <message>
        <source>Designs that serve</source>
        <translation>Delineamentos adequados</translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s), all easy to change</source>
        <translation>
            <numerusform>%n fator, fácil de alterar</numerusform>
            <numerusform>%n fatores, todos fáceis de alterar</numerusform>
        </translation>
    </message>
    <message>
        <source>Hard to change: %1</source>
        <comment>names of factors</comment>
        <translation>Difíceis de alterar: %1</translation>
    </message>
    <message>
        <source>Designs are being made…</source>
        <translation>Os delineamentos estão a ser criados…</translation>
    </message>
    <message>
        <source>%1 (more runs than wanted)</source>
        <comment>a design</comment>
        <translation>%1 (mais ensaios do que o pretendido)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The runs of this study have results; they give way to the new runs. Undo brings them back.</source>
        <translation>Os ensaios deste estudo têm resultados; dão lugar aos novos ensaios. Desfazer recupera-os.</translation>
    </message>
    <message>
        <source>A chance below 80 % misses effects of this size too often: take more runs, or look for larger effects.</source>
        <translation>Uma probabilidade abaixo de 80 % deixa escapar efeitos deste tamanho vezes de mais: faça mais ensaios, ou procure efeitos maiores.</translation>
    </message>
    <message>
        <source>Runs come in random order; the order is kept with the study.</source>
        <translation>Os ensaios vêm em ordem aleatória; a ordem é guardada com o estudo.</translation>
    </message>
    <message>
        <source>Take the design: %1</source>
        <translation>Usar o delineamento: %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::EffectsPane</name>
    <message>
        <source>raises</source>
        <translation>aumenta</translation>
    </message>
    <message>
        <source>lowers</source>
        <translation>reduz</translation>
    </message>
    <message>
        <source>5 % limit, |t| = %1</source>
        <translation>limite de 5 %, |t| = %1</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Efeitos</translation>
    </message>
    <message>
        <source>%1: the model leaves no degrees of freedom to judge its terms by.</source>
        <translation>%1: o modelo não deixa graus de liberdade para avaliar os seus termos.</translation>
    </message>
    <message>
        <source>%1: no term stands out at 5 %.</source>
        <translation>%1: nenhum termo se destaca a 5 %.</translation>
    </message>
    <message>
        <source>%1: what stands out at 5 %, the strongest first: %2.</source>
        <comment>response, terms</comment>
        <translation>%1: o que se destaca a 5 %, do mais forte para o mais fraco: %2.</translation>
    </message>
    <message>
        <source>on %1, standardised |t|</source>
        <comment>response</comment>
        <translation>sobre %1, |t| padronizado</translation>
    </message>
    <message>
        <source>%1: out of the model.</source>
        <comment>term</comment>
        <translation>%1: fora do modelo.</translation>
    </message>
    <message>
        <source>%1: in the model, not judged.</source>
        <comment>term</comment>
        <translation>%1: no modelo, não avaliado.</translation>
    </message>
    <message>
        <source>%1: raises, |t| = %2.</source>
        <comment>term, number</comment>
        <translation>%1: aumenta, |t| = %2.</translation>
    </message>
    <message>
        <source>%1: lowers, |t| = %2.</source>
        <comment>term, number</comment>
        <translation>%1: reduz, |t| = %2.</translation>
    </message>
    <message>
        <source>%1 It was taken out, but a term that holds it keeps it in.</source>
        <translation>%1 Foi retirado, mas um termo que o contém mantém-no.</translation>
    </message>
    <message>
        <source>Run %1: residual %2 (%3 s)</source>
        <comment>number, value, in standard deviations</comment>
        <translation>Ensaio %1: resíduo %2 (%3 s)</translation>
    </message>
    <message>
        <source>Run %1: residual %2</source>
        <translation>Ensaio %1: resíduo %2</translation>
    </message>
    <message>
        <source>Run %1 does not enter this model.</source>
        <comment>id of a run</comment>
        <translation>O ensaio %1 não entra neste modelo.</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a term that is not in the model</comment>
        <translation>fora</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termo</translation>
    </message>
    <message>
        <source>In the model</source>
        <translation>No modelo</translation>
    </message>
    <message>
        <source>Coded coefficient</source>
        <translation>Coeficiente codificado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>titer::ui::FactorName</name>
    <message>
        <source>%1. Drag the name onto an axis of a map to show it there.</source>
        <comment>name of a factor</comment>
        <translation>%1. Arraste o nome para um eixo de um mapa para o mostrar aí.</translation>
    </message>
</context>
<context>
    <name>titer::ui::FactorPane</name>
    <message>
        <source>Add a factor</source>
        <translation>Adicionar um fator</translation>
    </message>
    <message>
        <source>Add a response</source>
        <translation>Adicionar uma resposta</translation>
    </message>
    <message>
        <source>Factors and responses</source>
        <translation>Fatores e respostas</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Fatores</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>Remove the response %1</source>
        <translation>Remover a resposta %1</translation>
    </message>
    <message>
        <source>low</source>
        <comment>bound of a factor</comment>
        <translation>inferior</translation>
    </message>
    <message>
        <source>high</source>
        <comment>bound of a factor</comment>
        <translation>superior</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <comment>a factor</comment>
        <translation>Menu de %1</translation>
    </message>
    <message>
        <source>%1 (hard)</source>
        <comment>a factor that is hard to change</comment>
        <translation>%1 (difícil)</translation>
    </message>
    <message>
        <source>Varied in the laboratory alone</source>
        <translation>Variado só no laboratório</translation>
    </message>
    <message>
        <source>In the plant: %1</source>
        <translation>Na planta: %1</translation>
    </message>
    <message>
        <source>Hard to change: runs are grouped by it</source>
        <translation>Difícil de alterar: os ensaios são agrupados por ele</translation>
    </message>
    <message>
        <source>%1, high</source>
        <comment>factor, its upper bound</comment>
        <translation>%1, superior</translation>
    </message>
    <message>
        <source>%1, low</source>
        <comment>factor, its lower bound</comment>
        <translation>%1, inferior</translation>
    </message>
    <message>
        <source>Bounds of %1</source>
        <translation>Limites de %1</translation>
    </message>
    <message>
        <source>%1 is hard to change</source>
        <translation>%1 é difícil de alterar</translation>
    </message>
    <message>
        <source>%1 is easy to change</source>
        <translation>%1 é fácil de alterar</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <comment>factors</comment>
        <translation>Renomear %1 para %2</translation>
    </message>
    <message>
        <source>Remove the factor %1</source>
        <translation>Remover o fator %1</translation>
    </message>
    <message>
        <source>Hard to change</source>
        <translation>Difícil de alterar</translation>
    </message>
    <message>
        <source>Show where it stands in the plant</source>
        <translation>Mostrar onde está na planta</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Rename the factor</source>
        <translation>Renomear o fator</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Remove this factor</source>
        <translation>Remover este fator</translation>
    </message>
</context>
<context>
    <name>titer::ui::FactorSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>O que se varia</translation>
    </message>
    <message>
        <source>Find a parameter, such as “temp”</source>
        <translation>Procurar um parâmetro, como “temp”</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Procurar um parâmetro</translation>
    </message>
    <message>
        <source>Parameters of the plant</source>
        <translation>Parâmetros da planta</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the form of a unit</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Atual</translation>
    </message>
    <message>
        <source>Space ticks a row, Enter takes what is ticked. Bounds lie a little to either side of the present value and can be changed.</source>
        <translation>Espaço marca uma linha, Enter aceita o que está marcado. Os limites ficam um pouco abaixo e acima do valor atual e podem ser alterados.</translation>
    </message>
    <message numerus="yes">
        <source>Vary %n parameter(s)</source>
        <translation>
            <numerusform>Variar %n parâmetro</numerusform>
            <numerusform>Variar %n parâmetros</numerusform>
        </translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value, unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>titer::ui::HalfNormalPane</name>
    <message>
        <source>Half-normal plot</source>
        <translation>Gráfico meio-normal</translation>
    </message>
    <message>
        <source>Half-normal quantile</source>
        <translation>Quantil meio-normal</translation>
    </message>
    <message>
        <source>|t| of the term</source>
        <translation>|t| do termo</translation>
    </message>
    <message>
        <source>%1: fewer than three terms can be judged, too few to tell effects from noise.</source>
        <translation>%1: menos de três termos podem ser avaliados, poucos para distinguir efeitos de ruído.</translation>
    </message>
    <message>
        <source>%1: of %2 terms %3 stand out at 5 %; the others follow the line of noise.</source>
        <comment>response, numbers</comment>
        <translation>%1: de %2 termos, %3 destacam-se a 5 %; os outros seguem a linha do ruído.</translation>
    </message>
    <message>
        <source>|t| of each term on %1</source>
        <comment>response</comment>
        <translation>|t| de cada termo sobre %1</translation>
    </message>
    <message>
        <source>%1: |t| = %2 at quantile %3.</source>
        <comment>term</comment>
        <translation>%1: |t| = %2 no quantil %3.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termo</translation>
    </message>
</context>
<context>
    <name>titer::ui::MapPane</name>
    <message>
        <source>A map needs two factors of numbers.</source>
        <translation>Um mapa precisa de dois fatores numéricos.</translation>
    </message>
    <message>
        <source>Choose two factors of numbers for the axes.</source>
        <translation>Escolha dois fatores numéricos para os eixos.</translation>
    </message>
    <message>
        <source>Axis across: %1</source>
        <comment>factor</comment>
        <translation>Eixo horizontal: %1</translation>
    </message>
    <message>
        <source>Axis up: %1</source>
        <comment>factor</comment>
        <translation>Eixo vertical: %1</translation>
    </message>
    <message>
        <source>Axis across</source>
        <translation>Eixo horizontal</translation>
    </message>
    <message>
        <source>Axis up</source>
        <translation>Eixo vertical</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ponto atual</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ensaio %1</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ensaios</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ensaio %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::PaneBoard</name>
    <message>
        <source>Panes of the study</source>
        <translation>Áreas do estudo</translation>
    </message>
    <message>
        <source>The whole page for %1</source>
        <comment>a pane</comment>
        <translation>A página inteira para %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::ProfilerPane</name>
    <message>
        <source>Drag the limit of %1.</source>
        <comment>response</comment>
        <translation>Arraste o limite de %1.</translation>
    </message>
    <message>
        <source>± %1 (95 %)</source>
        <comment>half of an interval</comment>
        <translation>± %1 (95 %)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Prediction profiler</source>
        <translation>Perfilador de previsão</translation>
    </message>
    <message>
        <source>Setting of %1</source>
        <comment>factor with unit</comment>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Name a factor, and this pane shows what each response does when it varies.</source>
        <translation>Indique um fator, e este gráfico mostra o que cada resposta faz quando ele varia.</translation>
    </message>
    <message>
        <source>drag a line, or type a setting</source>
        <translation>arraste uma linha, ou escreva um valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>response, why it has no model</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>response, value</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2 ± %3.</source>
        <comment>response, value, half of its interval</comment>
        <translation>%1 %2 ± %3.</translation>
    </message>
    <message>
        <source>%1 It meets its limits, %2.</source>
        <translation>%1 Cumpre os seus limites, %2.</translation>
    </message>
    <message>
        <source>%1 It misses its limits, %2.</source>
        <translation>%1 Não cumpre os seus limites, %2.</translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>Escolha um número de %1 a %2.</translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2 %3.</source>
        <comment>least, most, unit</comment>
        <translation>Escolha um número de %1 a %2 %3.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fator</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Low, 95 %</source>
        <translation>Inferior, 95 %</translation>
    </message>
    <message>
        <source>High, 95 %</source>
        <translation>Superior, 95 %</translation>
    </message>
</context>
<context>
    <name>titer::ui::ResponseCard</name>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>interactions</source>
        <translation>interações</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>quadrático</translation>
    </message>
    <message>
        <source>richest model</source>
        <translation>modelo mais rico</translation>
    </message>
    <message>
        <source>own model</source>
        <translation>modelo próprio</translation>
    </message>
    <message>
        <source>Goal, limits, source and model</source>
        <translation>Objetivo, limites, fonte e modelo</translation>
    </message>
    <message>
        <source>R² adj. %1   Q² %2   s %3, %4 d.f.</source>
        <extracomment>Of a fitted model; s is the standard deviation of what it leaves, d.f. its degrees of freedom.</extracomment>
        <translation>R² aj. %1   Q² %2   s %3, %4 g.l.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n termo</numerusform>
            <numerusform>%n termos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, lack of fit p = %3</source>
        <comment>model, number of terms, probability</comment>
        <translation>%1, %2, falta de ajuste p = %3</translation>
    </message>
    <message>
        <source>%1, %2, no repeats to test the fit</source>
        <comment>model, number of terms</comment>
        <translation>%1, %2, sem repetições para testar o ajuste</translation>
    </message>
    <message>
        <source>No run has a result yet.</source>
        <translation>Nenhum ensaio tem ainda um resultado.</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Resposta %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::ResponseForm</name>
    <message>
        <source>Remove this response</source>
        <translation>Remover esta resposta</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>none</source>
        <comment>goal of a response</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>maximise</source>
        <translation>maximizar</translation>
    </message>
    <message>
        <source>minimise</source>
        <translation>minimizar</translation>
    </message>
    <message>
        <source>reach a target</source>
        <translation>atingir um alvo</translation>
    </message>
    <message>
        <source>the richest that the runs can tell</source>
        <translation>o mais rico que os ensaios permitem</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>with interactions</source>
        <translation>com interações</translation>
    </message>
    <message>
        <source>quadratic</source>
        <translation>quadrático</translation>
    </message>
    <message>
        <source>One of the list, or the right side of a formula such as A*B + I(A^2)</source>
        <translation>Um da lista, ou o lado direito de uma fórmula como A*B + I(A^2)</translation>
    </message>
    <message>
        <source>none, “2%” or an amount</source>
        <translation>nenhuma, “2%” ou um valor</translation>
    </message>
    <message>
        <source>Scatter that is added to what the twin gives, as a share of it or in the unit of the response</source>
        <translation>Dispersão que se soma ao que o gémeo dá, como percentagem disso ou na unidade da resposta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Scatter of the twin</source>
        <translation>Dispersão do gémeo</translation>
    </message>
    <message>
        <source>Limits and target are bare numbers.</source>
        <translation>Os limites e o alvo são números sem unidade.</translation>
    </message>
    <message>
        <source>Limits and target are in %1.</source>
        <translation>Os limites e o alvo estão em %1.</translation>
    </message>
    <message>
        <source>Measured in the laboratory alone.</source>
        <translation>Medida só no laboratório.</translation>
    </message>
    <message>
        <source>The twin gives it as %1.</source>
        <translation>O gémeo dá-a como %1.</translation>
    </message>
    <message>
        <source>Change the response %1</source>
        <translation>Alterar a resposta %1</translation>
    </message>
</context>
<context>
    <name>titer::ui::RunSheetModel</name>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>fatorial</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>central</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>axial</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>aresta</translation>
    </message>
    <message>
        <source>vertex</source>
        <translation>vértice</translation>
    </message>
    <message>
        <source>interior</source>
        <translation>interior</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>from the twin</source>
        <translation>do gémeo</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>em falta</translation>
    </message>
    <message>
        <source>Measured less predicted, %1: %2</source>
        <comment>response, number</comment>
        <translation>Medido menos previsto, %1: %2</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Excluído: %1</translation>
    </message>
    <message>
        <source>The twin gave nothing: %1</source>
        <translation>O gémeo não deu nada: %1</translation>
    </message>
    <message>
        <source>In the order to carry them out</source>
        <translation>Na ordem em que são realizados</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of a run</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the model of the selected response leaves: measured less predicted</source>
        <translation>O que o modelo da resposta selecionada deixa: medido menos previsto</translation>
    </message>
    <message>
        <source>resid.</source>
        <translation>resíd.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
</context>
<context>
    <name>titer::ui::RunSheetPane</name>
    <message>
        <source>measured upright, twin italic, gaps hatched</source>
        <translation>medido em redondo, gémeo em itálico, lacunas tracejadas</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Folha de ensaios</translation>
    </message>
    <message>
        <source>Why, such as “probe failed on day 3”</source>
        <translation>Motivo, como “a sonda falhou no dia 3”</translation>
    </message>
    <message>
        <source>Why the run is excluded</source>
        <translation>Motivo da exclusão do ensaio</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ensaio</numerusform>
            <numerusform>%n ensaios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n excluído</numerusform>
            <numerusform>%n excluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>no runs yet: choose a design</source>
        <translation>ainda sem ensaios: escolha um delineamento</translation>
    </message>
    <message>
        <source>select a run to see it in every pane</source>
        <translation>selecione um ensaio para o ver em todos os gráficos</translation>
    </message>
    <message>
        <source>Exclude %1:</source>
        <comment>id of a run, as in R7</comment>
        <translation>Excluir %1:</translation>
    </message>
    <message>
        <source>The clipboard holds no results. Copy them in the spreadsheet first.</source>
        <translation>A área de transferência não contém resultados. Copie-os primeiro na folha de cálculo.</translation>
    </message>
    <message>
        <source>Choose the cell of a response first: the results go there, and into the cells below and beside it.</source>
        <translation>Escolha primeiro a célula de uma resposta: os resultados vão para aí, e para as células abaixo e ao lado.</translation>
    </message>
    <message>
        <source>Nothing was taken: there are %1 rows from this cell on, and the clipboard has %2.</source>
        <translation>Nada foi incorporado: há %1 linhas a partir desta célula, e a área de transferência tem %2.</translation>
    </message>
    <message>
        <source>Nothing was taken: “%1” of row %2 would fall beside the responses.</source>
        <translation>Nada foi incorporado: “%1” da linha %2 ficaria fora das respostas.</translation>
    </message>
    <message>
        <source>Nothing was taken. Row %1, run %2: %3</source>
        <comment>number, id, sentence</comment>
        <translation>Nada foi incorporado. Linha %1, ensaio %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n result(s)</source>
        <translation>
            <numerusform>Colar %n resultado</numerusform>
            <numerusform>Colar %n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) taken.</source>
        <translation>
            <numerusform>%n resultado incorporado.</numerusform>
            <numerusform>%n resultados incorporados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this run on its page</source>
        <translation>Mostrar este ensaio na sua página</translation>
    </message>
    <message>
        <source>Exclude this run…</source>
        <translation>Excluir este ensaio…</translation>
    </message>
    <message>
        <source>Take this run in again</source>
        <translation>Voltar a incluir este ensaio</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste results</source>
        <translation>Colar resultados</translation>
    </message>
    <message>
        <source>Add a run at the setting</source>
        <translation>Adicionar um ensaio no ponto atual</translation>
    </message>
    <message numerus="yes">
        <source>Empty the results of %n run(s)</source>
        <translation>
            <numerusform>Apagar os resultados de %n ensaio</numerusform>
            <numerusform>Apagar os resultados de %n ensaios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n run(s)</source>
        <translation>
            <numerusform>Remover %n ensaio</numerusform>
            <numerusform>Remover %n ensaios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>titer::ui::RunSheetView</name>
    <message>
        <source>Run sheet</source>
        <translation>Folha de ensaios</translation>
    </message>
    <message>
        <source>factorial</source>
        <translation>fatorial</translation>
    </message>
</context>
<context>
    <name>titer::ui::SpacePane</name>
    <message>
        <source>Design space</source>
        <translation>Espaço de desenho</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>goals, the last goal</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>The map is being computed.</source>
        <translation>O mapa está a ser calculado.</translation>
    </message>
    <message>
        <source>Exact, by the t distribution of one run to come. Threshold P = %1.</source>
        <translation>Exato, pela distribuição t de um ensaio futuro. Limiar P = %1.</translation>
    </message>
    <message>
        <source>Draws of one run to come from the models and their errors (Peterson 2004): %1. Threshold P = %2.</source>
        <comment>number, probability</comment>
        <translation>Sorteios de um ensaio futuro a partir dos modelos e dos seus erros (Peterson 2004): %1. Limiar P = %2.</translation>
    </message>
    <message>
        <source>There is no design space yet.</source>
        <translation>Ainda não há espaço de desenho.</translation>
    </message>
    <message>
        <source>P(%1)</source>
        <comment>goals</comment>
        <translation>P(%1)</translation>
    </message>
    <message>
        <source>P(%1) at %2</source>
        <comment>goals, what is held</comment>
        <translation>P(%1) com %2</translation>
    </message>
    <message>
        <source>P = %1 at the setting; %2 % of the map reach P = %3. %4</source>
        <comment>probability, share, threshold, method</comment>
        <translation>P = %1 no ponto atual; %2 % do mapa atingem P = %3. %4</translation>
    </message>
    <message>
        <source>P = %1 at the setting. %2</source>
        <comment>probability, method</comment>
        <translation>P = %1 no ponto atual. %2</translation>
    </message>
    <message>
        <source>P = %1</source>
        <translation>P = %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
</context>
<context>
    <name>titer::ui::StudyPane</name>
    <message>
        <source>Copy the drawing (SVG)</source>
        <translation>Copiar o desenho (SVG)</translation>
    </message>
    <message>
        <source>Name a response, and this pane shows what drives it.</source>
        <translation>Indique uma resposta, e este gráfico mostra o que a determina.</translation>
    </message>
    <message>
        <source>No run has a value of this response yet.</source>
        <translation>Nenhum ensaio tem ainda um valor desta resposta.</translation>
    </message>
    <message>
        <source>No model of %1: %2</source>
        <comment>response, reasons as sentences</comment>
        <translation>Sem modelo de %1: %2</translation>
    </message>
</context>
<context>
    <name>titer::ui::TakeSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A run sheet that came back</source>
        <translation>Uma folha de ensaios que voltou</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ensaio</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>In the study</source>
        <translation>No estudo</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>Na folha</translation>
    </message>
    <message>
        <source>What the sheet would change</source>
        <translation>O que a folha alteraria</translation>
    </message>
    <message>
        <source>What “%1” would change</source>
        <comment>name of a file</comment>
        <translation>O que “%1” alteraria</translation>
    </message>
    <message>
        <source>What the clipboard would change</source>
        <translation>O que a área de transferência alteraria</translation>
    </message>
    <message>
        <source>The sheet is being compared with the study…</source>
        <translation>A folha está a ser comparada com o estudo…</translation>
    </message>
    <message>
        <source>Nothing is taken.</source>
        <translation>Nada é incorporado.</translation>
    </message>
    <message numerus="yes">
        <source>%n more at fault</source>
        <comment>rows and cells</comment>
        <translation>
            <numerusform>mais %n com erro</numerusform>
            <numerusform>mais %n com erros</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken while rows are at fault: mend them in the sheet, and read it again.</source>
        <translation>Nada é incorporado enquanto houver linhas com erros: corrija-as na folha, e leia-a de novo.</translation>
    </message>
    <message>
        <source>The sheet says what the study says: there is nothing to take.</source>
        <translation>A folha diz o mesmo que o estudo: não há nada a incorporar.</translation>
    </message>
    <message>
        <source>What has no tick stays as it is in the study. Undo brings all of it back.</source>
        <translation>O que não está marcado fica como está no estudo. Desfazer recupera tudo.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, before %5</source>
        <comment>what, run, column, in the sheet, in the study</comment>
        <translation>%1, %2, %3: %4, antes %5</translation>
    </message>
</context>
<context>
    <name>titer::wall::WallHead</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Consultivo</translation>
    </message>
    <message>
        <source>Closed loop</source>
        <translation>Malha fechada</translation>
    </message>
</context>
<context>
    <name>titer::wall::WallPage</name>
    <message>
        <source>of a newer Titer</source>
        <translation>de um Titer mais recente</translation>
    </message>
</context>
<context>
    <name>titer::wall::WallWindow</name>
    <message>
        <source>Day %1</source>
        <translation>Dia %1</translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Dia %1 de %2</translation>
    </message>
    <message>
        <source>A wall of Titer is shown.</source>
        <translation>Está a ser mostrado um mural do Titer.</translation>
    </message>
    <message>
        <source>Titer wall</source>
        <translation>Mural Titer</translation>
    </message>
    <message>
        <source>Held here until acknowledged</source>
        <translation>Retido aqui até ser reconhecido</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarme</numerusform>
            <numerusform>%n alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has no board. Make one on the page Cockpit.</source>
        <translation>Este projeto não tem painéis. Crie um na página Cockpit.</translation>
    </message>
    <message>
        <source>Nothing has come since %1; what is shown stands still.</source>
        <translation>Nada chegou desde %1; o que se mostra está parado.</translation>
    </message>
    <message>
        <source>No recorder since %1: nobody judges the alarms.</source>
        <translation>Sem gravador desde %1: ninguém avalia os alarmes.</translation>
    </message>
    <message>
        <source>Silence (F9)</source>
        <translation>Silenciar (F9)</translation>
    </message>
    <message>
        <source>End the tone of the alarms that call now; they stay unacknowledged</source>
        <translation>Terminar o som dos alarmes que chamam agora; continuam por reconhecer</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pressão</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Massa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantidade de substância</translation>
    </message>
    <message>
        <source>Mass concentration</source>
        <translation>Concentração mássica</translation>
    </message>
    <message>
        <source>Amount concentration</source>
        <translation>Concentração molar</translation>
    </message>
    <message>
        <source>Cell concentration</source>
        <translation>Concentração celular</translation>
    </message>
    <message>
        <source>Volume flow</source>
        <translation>Fluxo volumétrico</translation>
    </message>
    <message>
        <source>Mass flow</source>
        <translation>Fluxo mássico</translation>
    </message>
    <message>
        <source>Amount flow</source>
        <translation>Fluxo molar</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Flux through a membrane</source>
        <translation>Fluxo específico por uma membrana</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Mass rate per cell</source>
        <translation>Taxa mássica por célula</translation>
    </message>
    <message>
        <source>Amount rate per cell</source>
        <translation>Taxa molar por célula</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Viscosity</source>
        <translation>Viscosidade</translation>
    </message>
    <message>
        <source>Conductivity</source>
        <translation>Condutividade</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
</context>
</TS>
